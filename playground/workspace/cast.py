"""Who and what is there on the first day."""

from playground.workspace.records import Channel, State, Team, User

YOU = User(id="U0ALEXREYES", name="alex", real_name="Alex Reyes", tz="America/New_York")
MINA = User(id="U0MINAOKAFO", name="mina", real_name="Mina Okafor", tz="Europe/London")
JONAS = User(id="U0JONASWEBE", name="jonas", real_name="Jonas Weber", tz="Europe/Berlin")
BOT = User(
    id="U0VERBATIM1", name="verbatim", real_name="Verbatim", tz="Etc/UTC", bot_id="B0VERBATIM1"
)
WIRE = User(
    id="U0NEWSWIRE1", name="newswire", real_name="Newswire", tz="Etc/UTC", bot_id="B0NEWSWIRE1"
)
"""The bot of another app: what it posts is not the product's own."""

APP_ID = "A0VERBATIM1"

NEWSROOM = "C0NEWSROOM1"
POLITICS = "C0POLITICS1"
INVESTIGATIONS = "C0INVESTIGA"
RANDOM = "C0RANDOM001"
DIRECT = "D0ALEXVERBA"


def first_day(created: int) -> State:
    """A new workspace. The bot is in every channel but #random."""
    you, mina, jonas, bot, wire = YOU.id, MINA.id, JONAS.id, BOT.id, WIRE.id
    channels = (
        Channel(id=NEWSROOM, name="newsroom", kind="public",
                members=(you, mina, jonas, bot, wire), created=created,
                purpose="Everything that comes in"),
        Channel(id=POLITICS, name="politics", kind="public", members=(you, mina, bot),
                created=created, purpose="The desk's own room"),
        Channel(id=INVESTIGATIONS, name="investigations", kind="private",
                members=(you, jonas, bot), created=created, purpose="Closed room"),
        Channel(id=RANDOM, name="random", kind="public", members=(you, mina, jonas),
                created=created, purpose="Nobody invited the bot"),
        Channel(id=DIRECT, name="", kind="im", members=(you, bot), created=created),
    )  # fmt: skip
    return State(
        team=Team(id="T0NEWSDESK1", name="The Morning Desk", domain="morning-desk"),
        users={each.id: each for each in (YOU, MINA, JONAS, BOT, WIRE)},
        channels={each.id: each for each in channels},
        messages={each.id: {} for each in channels},
    )
