"""Words that say nearly the same: a written sentence may have the one where the turns have the
other. Roots, for `support`.
"""

from collections.abc import Callable

GROUPS = """
hate dislike detest loathe despise
nickname moniker label
postpone delay defer adjourn
watch monitor track follow
buy purchase acquire
shut close closure shutter
halt suspend pause stop freeze
earn income profit earnings
raise increase lift boost hike climb rise grow gain jump surge expand widen
cut reduce trim slash lower decline fall drop shrink narrow decrease dip tumble
caution warn alert
kill die dead death slay deadly fatal
wound injure injury hurt
help aid assist support back endorse
begin start launch open kick
end finish conclude wind over complete cease
large big huge major vast substantial sizable enormous
small little minor tiny slight modest
fast quick rapid swift speedy
important crucial key vital critical significant
hard difficult tough challenging
easy simple straightforward
worry concern fear afraid anxious uneasy
angry furious upset outrage mad
happy glad pleased delighted
sorry regret apologize apology
money fund cash dollar finance funding
pay cost price fee charge expense payment spend
free complimentary gratis
job employ work hire employee workforce staff worker
company firm business corporation maker employer
house home housing residence
doctor physician medic
child kid pupil student youngster
car vehicle automobile
police officer cop
army military troop soldier force
war fight conflict battle combat
deal agreement pact accord contract settlement
talk discuss negotiate conversation discussion dialogue
plan proposal propose scheme intend aim
allow permit let authorize enable approve approval clear
ban bar prohibit forbid outlaw block
need require must necessary requirement oblige
seek wish want demand request ask
attempt try effort bid
show reveal demonstrate indicate suggest
view see regard consider perceive
make create produce build construct develop
get receive obtain secure
give provide offer supply deliver grant
accept take embrace
keep maintain retain remain stay hold preserve
move shift relocate transfer
leave depart exit quit
return back revert
change alter modify amend adjust
fix repair mend restore
broken fault faulty defective malfunction
error mistake wrong
inspect review examine check study assess scrutinize
pick choose select opt
ship dispatch send
live reside dwell inhabit
without lack shortage missing absent
entire whole full complete
former previous prior ex
first initial original earliest
many numerous several plenty
resident citizen inhabitant local
nation country state
city town municipal
government authority administration
law rule regulation legislation statute
vote ballot poll
head lead leader chief boss director president
win victory triumph
secret hidden covert
safe safety security secure
danger risk threat hazard peril
road street route highway
boat ship vessel ferry craft
plane aircraft jet
illness disease sick virus sickness
medicine drug medication
teach educate education instruct teacher
learn discover find
book volume
photo picture image
film movie
team squad side
trust confidence confident faith believe
blame fault responsible responsibility
promise pledge vow commit assure guarantee
agree consensus concur
dispute disagree object contest oppose
deny reject decline refuse rebuff dismiss
criticize blast slam condemn
praise commend laud applaud credit
surprise shock stun
estimate guess reckon figure
expect anticipate forecast predict project
avoid prevent
limit cap restrict restriction curb
extra additional further
annual yearly year
near close neighbor neighboring adjacent
collapse fail failure
steal theft rob
arrest detain custody detention
suspect accuse
victim casualty
near approach
answer respond reply response
letter mail
allow let
obvious clear evident
hide conceal
hope optimistic
poor impoverish poverty
rich wealthy affluent
hunger hungry starve famine
dry drought
flood inundate
burn fire blaze
rebuild reconstruct
weapon arm gun missile
attack strike hit assault
defend defense protect protection
destroy wreck demolish ruin
damage harm hurt
donate donation contribute
borrow loan lend
owe debt
tax levy
trade commerce
sell sale sold
shop store retailer
customer client consumer
train rail railway
fly flight
quick soon prompt
old elderly aged
young youth
woman female
man male
mother mom parent
father dad parent
marry wedding wife husband
friend ally
enemy foe
boss manager
meet meeting gathering summit
visit trip tour travel
speech address remark
press media journalist reporter
investigate probe investigation inquiry
judge court
lawyer attorney counsel
sue lawsuit
prison jail
crime criminal
evidence proof
reason cause why
result outcome consequence
goal target objective
tool instrument
method way approach technique
idea notion concept thought
quality standard
speed pace rate
weather climate
warm heat hot
cold chill
remove withdraw pull strip eliminate scrap
add include
lose loss lost
enough sufficient adequate suffice
tamper alter change
eavesdrop read listen intercept
happen occur
likely probable
hurry rush
tired weary exhausted
scare frighten afraid
replace substitute
save saving conserve
waste squander
divide split
join unite
share portion part
half
double twice
tell recount
suffer endure
survive survival
earth planet
sea ocean
mountain peak
farm farmer agriculture
animal wildlife
tree wood forest
wear dress
sleep rest
eat food meal
drink beverage
"""
"""A line is a group of words that stand for one another in a desk's prose."""


def likes(root: Callable[[str], str]) -> dict[str, frozenset[str]]:
    """Root → the roots that may stand for it, itself included."""
    groups = [
        frozenset(root(word) for word in line.split()) for line in GROUPS.strip().splitlines()
    ]
    every = frozenset().union(*groups)
    return {
        each: frozenset().union(*(group for group in groups if each in group)) for each in every
    }
