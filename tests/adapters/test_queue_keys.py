"""Under what a job is known on the queue: what may be taken together, and what may not."""

from bot.adapters.inbox import queue_key
from bot.models.job import Ingest
from bot.models.share import FileSource


def test_a_reading_that_is_asked_for_is_not_taken_together_with_one_of_chatter() -> None:
    chatter = Ingest(
        workspace="T1", channel="C1", message_ts="1.0", thread_ts="1.0", source=FileSource(id="F1")
    )
    asked = chatter.model_copy(update={"addressed": True})

    assert chatter.key == asked.key
    assert queue_key(chatter, 1) != queue_key(asked, 1)
    assert queue_key(asked, 1) == queue_key(asked.model_copy(), 1) != queue_key(asked, 2)
