"""Every key in Redis, and how long it lives.

Keys are hash-tagged by workspace (`{v:T1}`), so that what belongs together lies on one node
of a cluster. What has no time to live is in `WITHOUT_TTL`; a test holds all others to one.
"""

DAY_SECONDS = 86_400
CLAIM_DAYS = 7
"""How long it is remembered that an effect was done: Slack sends an event again for minutes,
a queue may for days."""

WITHOUT_TTL = ("digest-setting", "digest-posted", "digests-due", "inbox", "set-aside", "modes",
               "model-totals")  # fmt: skip
"""What people set stays until they change it; streams are emptied by who reads them."""


def reading(workspace: str, content_hash: str) -> str:
    """The turns of one source, parsed: zstd over JSON."""
    return f"{{v:{workspace}}}:reading:{content_hash}"


def share(workspace: str, share_id: str) -> str:
    """One sharing of a transcript: JSON."""
    return f"{{v:{workspace}}}:share:{share_id}"


def channel_shares(workspace: str, channel: str) -> str:
    """The ids of a channel's shares, sorted by when they were shared."""
    return f"{{v:{workspace}}}:channel-shares:{channel}"


def thread_shares(workspace: str, channel: str, thread_ts: str) -> str:
    """The ids of the shares of one thread, sorted by when they were shared."""
    return f"{{v:{workspace}}}:thread-shares:{channel}:{thread_ts}"


def brief(workspace: str, share_id: str) -> str:
    """A share's brief: zstd over JSON."""
    return f"{{v:{workspace}}}:brief:{share_id}"


def corrections(workspace: str, share_id: str) -> str:
    """Hash: a share's corrections by their keys: JSON."""
    return f"{{v:{workspace}}}:corrections:{share_id}"


def ready(workspace: str, channel: str) -> str:
    """The answer to a bare `/brief` in a channel: the bytes of the acknowledgement."""
    return f"{{v:{workspace}}}:ready:{channel}"


def page(workspace: str, url_hash: str) -> str:
    """A page of the web as it was last fetched: its bytes (zstd) and its validators."""
    return f"{{v:{workspace}}}:page:{url_hash}"


def done(workspace: str, effect: str) -> str:
    """That an effect was done, and what came of it."""
    return f"{{v:{workspace}}}:done:{effect}"


def taken(workspace: str, effect: str) -> str:
    """That a run is at an effect now."""
    return f"{{v:{workspace}}}:taken:{effect}"


def starts(workspace: str, job_key: str) -> str:
    """How often a job was started and not ended."""
    return f"{{v:{workspace}}}:starts:{job_key}"


def being_read(workspace: str, channel: str) -> str:
    """Sorted set of `thread job-key` by when the reading was queued, seconds since 1970."""
    return f"{{v:{workspace}}}:being-read:{channel}"


def digest_setting(workspace: str, channel: str) -> str:
    """When a channel gets its digest: JSON."""
    return f"{{v:{workspace}}}:digest-setting:{channel}"


def digest_posted(workspace: str, channel: str) -> str:
    """The end of what the channel's last digest covered, seconds since 1970."""
    return f"{{v:{workspace}}}:digest-posted:{channel}"


def modes(workspace: str) -> str:
    """Hash: how briefs are made, by channel; `*` is the workspace's own mode."""
    return f"{{v:{workspace}}}:modes"


def model_answer(workspace: str, key: str) -> str:
    """What a model answered to one prompt: zstd over its words."""
    return f"{{v:{workspace}}}:model-answer:{key}"


def model_spent(workspace: str, day: str) -> str:
    """How many tokens a workspace used on one day (YYYY-MM-DD, UTC)."""
    return f"{{v:{workspace}}}:model-spent:{day}"


MODEL_TOTALS = "{v}:model-totals"
"""Hash of counts for the metrics: briefs by a model, sentences dropped, tokens."""

DIGESTS_DUE = "{v}:digests-due"
"""Sorted set of `workspace:channel` by the next due moment, seconds since 1970."""

SET_ASIDE = "{v}:set-aside"
"""Stream of jobs that ended their process again and again, for the person who runs it."""


def inbox(lane: str) -> str:
    """Stream of new jobs of a lane, written by the web process, emptied by the workers."""
    return f"{{v}}:inbox:{lane}"


DOCKET_PREFIX = "verbatim"
"""Name of the queue library's own keys; it keeps their times to live itself."""


def docket(lane: str) -> str:
    """Name of a lane's docket."""
    return f"{DOCKET_PREFIX}-{lane}"
