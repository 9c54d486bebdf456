"""Sentences that say nothing of the matter: courtesies, handing over, running a meeting or show."""

import re
from collections.abc import Iterable

from bot.language.spoken import Spoken
from bot.language.topics.procedure_abroad import PHRASES_ABROAD

# `thank you very much`, `good morning`, `I'm very pleased to welcome`, `excuse me`
COURTESIES = (
    *("thank you", r"thanks(?! to)", r"good (?:morning|afternoon|evening|night)", "hello"),
    *(
        "goodbye",
        r"welcome (?:to|back|everyone|everybody|all)",
        "pleased to",
        r"(?:want|like) to welcome",
        "(?:uncorrected transcript|transcript of (?:the )?(?:interview|doorstop|press conference))",
    ),
    *(r"appreciate (?:it|that|you)", "excuse me", "you're welcome", r"(?:great|good) question"),
    *(r"greetings (?:to|from|everyone)", r"(?:good|great|nice) to (?:see|have) (?:you|everybody)"),
    r"i (?:just |also |do )*(?:want to |would like to |wish to )?(?:thank|congratulate)",
    *(r"i'm afraid (?:i|not)", "imagine being anywhere else"),
    r"(?:good|great|nice|glad|happy|delighted|honou?red|thrilled|pleasure) to be (?:back )?"
    r"(?:(?:here|back)$|here with|with you|on (?:the|your) (?:show|program|programme|podcast))",
)

WITH_US = (
    r"with (?:me|us)(?: (?:now|today|tonight|here|live|as always|in (?:the|our) studio"
    r"|on the (?:line|phone)|this (?:morning|afternoon|evening|week)|from \w+))* (?:is|are)"
)
# `joins us now`, `with me tonight is`, `our correspondent Ann Lee`, `over to you`
HANDING_OVER = (
    *(r"join(?:s|ing)? (?:us|me)", "joined by", "for joining", r"here with (?:us|me)"),
    *(WITH_US, r"my guests?(?! (?:\w+ ){2,3}(?:is|was|has|writes?|wrote)\b)"),
    r"our (?:\w+ ){0,3}(?:correspondent|reporter|meteorologist)s?",
    *(r"(?:has|have) been (?:following|covering|reporting|tracking)", r"(?:over|back) to you"),
    r"is (?:covering|following|tracking|watching) (?:this|that|it|the story|the latest|all)",
    *("let's bring in", r"with the (?:very )?latest$"),
    r"(?:please|yes|you can) go ahead",
    r"let'?s (?:turn|go|bring|start|move) (?:now )?(?:to|in|with|on|over)",
    r"let'?s (?:talk|chat) (?:now )?about",
    *(r"we (?:turn|go) (?:now|next)", "now turn to", r"you(?:'re| are) listening to"),
    *(r"reports on the latest", r"has (?:more|the (?:latest|details|story)) (?:on|about|from)"),
    *(r"(?:story|details|latest) for us$", r"(?:story|details|latest) for us \w+$"),
    r"(?:is|are) here to (?:talk|tell|answer|help|explain|discuss)",
    r"(?:we'll|we will|don't we|and we) (?:start|begin) (?:on the|in|at|with (?!no))",
    r"(?:minister|governor|mayor|senator|president|secretary|doctor)(?:'s| is) on the line",
    *("listen to this", "let's listen", "let's take a listen", r"(?:i'm|we're) here with"),
    *("sitting down with", "one on one with", r"to (?:moderate|host) (?:today's|tonight's|this)"),
)

SHOW = r"(?:program|programme|show|hour|broadcast|episode|podcast)"
# `give us a call`, `later in the program`, `before the break`, `I'm in for Ann Lee`, `12 noon`
TALK_RADIO = (
    *(r"our (?:phones|lines) are open", r"tweet (?:us|a question)", "hashtag"),
    r"[18]? ?[2-9]\d\d [2-9]\d\d (?:\d{4}|[a-z]{4})",
    r"you(?:'re| are) (?:in|watching) (?:the )?(?:\w+ )?newsroom",
    r"our (?:[\w']+ ){0,3}coverage (?:of (?:\w+ ){1,6})?(?:continues|goes on)",
    *("give us a call", r"our (?:phone |telephone )?number", "e ?mail us", "our e ?mail address"),
    *("join the conversation", r"(?:want|love|like) to hear from you", "tell us your story"),
    r"(?:visit|go to|comment on) our (?:web ?site|site|blog|page)",
    r"if you have (?:a )?questions? for",
    rf"(?:later|still to come|also|ahead) (?:in |on )?(?:the|this|our|today's|tonight's) {SHOW}",
    rf"(?:earlier|previously) (?:in|on) (?:the|this|our) {SHOW}",
    *("before the break we", "(?:filling|sitting) in for", r"straight ahead (?:here|tonight)"),
    *(r"(?:check|look) (?:of|at) (?:the|your) headlines", r"continues in \w+ (?:seconds|minutes)"),
    *(r"(?:we'll|we will) have (?:that story|complete coverage)", r"minutes past the hour"),
    *(r"wherever you(?:'re| are) (?:watching|listening)", r"it's (?:\d+ )+(?:[ap]\.m|noon)"),
)

# `stay with us`, `brought to you by`, `promo code`, `this conversation has been edited`
ON_AIR = (
    *(r"coming up (?:next|after|on)", "stay tuned", "stay with us", r"after (?:the|this) break"),
    *(r"(?:we'?ll|we will) be (?:right )?back", "right back after", "brought to you by"),
    *("our sponsors", "sponsored by", "promo code", "please subscribe", "leave us a review"),
    *(r"subscribe to (?:the|our|this)", "get your podcasts"),
    r"(?:funding|support) for this (?:program|programme|podcast|show|episode)",
    *(
        r"take a (?:quick |short |brief )?break",
        "don't go anywhere",
        r"when we (?:come|get) back",
        r"we(?:'re| are) back with",
    ),
    *(
        "theme music",
        "tell a friend",
        r"liked? this (?:episode|show)",
        "that's our show",
        "follow us on",
        r"(?:edited|mixed) by",
        r"(?:show|podcast|episode|program) (?:is|was) (?:produced|edited|mixed)",
    ),
    *(r"is produced by", r"a rating (?:and|or) (?:a )?review", "on patreon", "bonus episodes?"),
    "in case you missed it",
    r"here(?:'s| is) (?:some of |more of )?(?:what|how) (?:\w+ ){1,5}(?:said|put it|to say)",
    r"(?:interview|transcript|conversation|episode) (?:has been|was|is) (?:lightly )?"
    r"(?:edited|condensed|made possible)",
)

# `item 2 on the agenda`, `I would now like to turn`, `I call the meeting to order`
RUNNING_A_MEETING = (
    *(r"(?:next|final) question", r"(?:first|last) question (?:comes|goes|is from)", "next item"),
    *(r"item \d+", r"(?:on|of) (?:the|our|today's) agenda", r"(?:received|have|our) apologies"),
    *(r"declarations? of interest", "the minutes of", r"(?:meeting|house|come|committee) to order"),
    *(r"wrap (?:it|this|things) up", r"papers? to note"),
    *("be brief", "keep it short", r"record (?:this|the) meeting", r"click (?:on|here)"),
    *(r"pursuant to the (?:rule|order)", "unanimous consent", "reserve the balance"),
    *(r"recognized for (?:\w+ )?minutes?", r"gentle(?:man|woman) from", r"i yield|yield back"),
    r"(?:let me|i(?:'d| would)(?: now| just)? like to|can i|could i|may i) (?:just )?"
    r"(?:turn|move|come|go|ask|start|begin|hand|bring|introduce|pick up|open|take)",
    r"(?:i|we)'?ll (?:just |now )?(?:move on|turn (?:now )?(?:to|over)|hand (?:over|it)|come to|"
    r"take (?:a |the |your )?(?:few )?(?:questions?|break)|go straight|pick up|start with)",
    *(
        r"before we (?:go|start|begin)",
        "microphones?",
        "on mute",
        r"can (?:you|everybody|everyone)(?: all| guys)? (?:hear|see)",
    ),
    *(
        r"on (?:this|the|today's) call",
        r"(?:housekeeping|scheduling) (?:notes?|items?|matters?)",
        r"silence your (?:\w+ )?phones?",
        "where to find me",
    ),
    r"(?:i will|i'll|let me|your turn to|i'm going to|like to) (?:just )?"
    r"(?:ask|recognize|pass|take) (?:an?|the|this|that|my|your)(?: \w+)? question",
    r"(?:we|i) can (?:start|begin|go on)$",
    *(r"(?:time|room) for (?:\w+ ){0,3}questions", "follow up question", "quick follow up"),
    r"(?:happy|glad|ready|here) (?:to take|to answer|for) (?:\w+ ){0,3}questions",
    r"take (?:any |some |a few |a couple |more |of |your )*questions",
    *(
        r"(?:three|two|five) minutes each",
        "seeing none",
        "pledge of allegiance",
        r"hold (?:its|your|their) applause",
        r"seconds to (?:answer|respond|reply)",
        "has the first question",
        "next slide",
    ),
    *(
        "all in favou?r",
        "motion (?:carries|passes|fails)",
        "call the roll",
        "please (?:rise|stand)",
    ),
    *(r"(?:open|close) the (?:public hearing|floor|meeting)", "any further discussion"),
    *(r"second (?:the|that) (?:motion|amendment)", r"state (?:and spell )?your name"),
    *(r"(?:part of|into) the record", r"my time (?:has|is) (?:expired|up)", "is adjourned"),
    *("the record will remain open", "opportunity to testify", "begin the questioning"),
)

# `A question-and-answer session will follow`, `press star one`, `raise your hand`
RUNNING_A_CALL = (
    *("question and answer", r"q (?:and )?a", "raise your hand", "listen only"),
    *(r"press star", "call is being recorded", "forward looking statements?"),
    *(r"(?:back )?in the queue", "your line is", r"(?:conference|call) has (?:now )?concluded"),
    *("closing remarks", "you may now disconnect", r"turn (?:the|it|this) (?:\w+ )?(?:over|back)"),
)

# `Please state your name`, `ladies and gentlemen of the jury`, `marked as Government's Exhibit 12`
RUNNING_A_COURT = (
    *(
        "raise your right hand",
        "the whole truth",
        "of the jury",
        "discuss the case",
        r"(?:move|moves) to admit",
    ),
    *(r"break for lunch", r"(?:morning|afternoon|lunch|short) (?:recess|break)"),
    r"(?:marked (?:as|for)|handing you) (?:\w+(?:'s)? )?exhibit",
    *("directing your attention", "you may inquire"),
    *(r"no(?:thing)? further questions?", r"(?:witness|you) (?:is|are|may be) excused"),
    *("nothing further", "you may step down"),
)

# `off the record`, `embargoed until`: how a thing may be used, not the thing
GROUND_RULES = (
    r"(?:off the|off-the-) ?record",
    *(r"(?:on|deep) background", r"attribut(?:able|ion)", r"embargo(?:ed)?"),
    r"for your awareness",
)

# `I would defer to`, `I don't have any updates`, `I'm not going to speculate`
NO_ANSWERS = (
    *(r"(?:defer|refer you) to", "get back to you", r"have more (?:on|for)", "say more"),
    r"have (?:any|anything|much) (?:\w+ )?(?:updates?|to (?:share|add|offer|announce|preview))",
    r"i (?:assume|take it|think) you(?:'re| are) (?:talking|asking|referring)",
    r"i(?:'ve| have)? (?:(?:have|got) to|gotta) (?:go|run)$",
    r"(?:don't|do not) have (?:\w+ ){0,2}(?:details?|specifics|timeline)",
    r"not (?:\w+ ){1,7}(?:canvass|discuss|answer|talk about) (?:that|this|it|those|these|here)"
    r"(?: \w+)?$",
    r"not something (?:that )?i(?:'d| would| will|'m going to) (?:discuss|talk about|get into)",
    *(r"not (?:mine|for me) to (?:answer|say)", "lost my train of thought"),
    r"don't (?:really )?want to (?:go into|get into|comment on|speculate)",
    r"not (?:going to|gonna|able to) (?:detail|get into|speculate|comment|go into|preview|do that)",
)

PHRASES = (
    *(COURTESIES + HANDING_OVER + TALK_RADIO + ON_AIR),
    *(RUNNING_A_MEETING + RUNNING_A_CALL + RUNNING_A_COURT),
    *(GROUND_RULES + NO_ANSWERS + PHRASES_ABROAD),
)

# `So tell me how`, `can you walk us through`: a question without its mark; `Coming up, a ferry`,
# `Well, I put that to the minister`: what leads on to somebody else
ASKS = (
    r"^(?:(?:so|and|but|well|now|please|can you|could you|just) )*"
    r"(?:(?:tell|remind|walk|take) (?:me|us)|(?:take a )?listen to|coming up|(?:just|still) ahead|"
    r"i put (?:that|this|those \w+|the (?:point|question)s?) to (?!use|work|good))\b"
)

# `Live now, the water minister Ann Lee.`, `From Carew this morning is Ann Lee.`
HERE_IS = (
    r"^(?:live (?:now|from|in)\b|(?:and )?from (?:\w+ ){1,3}"
    r"(?:this (?:morning|afternoon|evening)|tonight|today|now) (?:is|are)\b)"
)

PROCEDURE = re.compile(rf"\b(?:{'|'.join(PHRASES)})\b|{ASKS}|{HERE_IS}")

# `I'm Steve Inskeep.`, `And I'm Nadia, Pete is here too`, `That's NPR's John Ruwitch in Beijing.`
NAMES_PEOPLE = re.compile(
    r"(?:From [A-Z][^.?!]{1,40}, )?[Tt]his is (?:[A-Z][\w’'-]+ ?){1,4}\.|"
    r"[Mm]y name is [A-Z]|"
    r"(?:And |Hi,? |Hello,? )?(?:"
    r"I[’']m [A-Z]\w+(?: [A-Z][\w-]+)*(?:[,.]| (?:and|in|with|from|at|of|here)\b)|"
    r"That(?:[’']s| was| is) (?:[A-Z][\w.’'-]+ )+[A-Z][\w’'-]+[,. ]|"
    r"This is [A-Z]\w+ [A-Z][\w’'-]+ (?:for|with|from|in|at|of|reporting)\b)"
)


def is_procedure(sentence: Spoken) -> bool:
    """Whether the sentence greets, thanks, introduces, advertises or runs the meeting."""
    return runs_things(sentence.words) or NAMES_PEOPLE.match(sentence.text) is not None


def runs_things(words: Iterable[str]) -> bool:
    """Whether words in lower case greet, thank, hand over or run the meeting."""
    return PROCEDURE.search(" ".join(words)) is not None
