"""One model call a prompt, whoever asks and however many at once, within the day's budget."""

import asyncio
from collections.abc import Callable
from dataclasses import dataclass
from hashlib import sha256
from typing import TypeVar

from bot.compose.prompt import CHARACTERS_A_TOKEN
from bot.errors import ModelUnavailable
from bot.log import log
from bot.ports.composing import Drafted, Drafter, ModelBooks, Prompt
from bot.ports.working import Claims, Clock

LOOK_SECONDS = 0.1
"""How often who waits for another's call looks for its answer."""

GRACE_SECONDS = 0.5
"""How much longer than the model the books are waited for: so that who calls the model still
tells why it failed, and who waits for that call hears it.
"""

FAILED_SECONDS = 20.0
"""How long a failure is remembered, so that all who waited for a call do not make it again."""

FAILED = "!"
"""Begins what is kept in the place of an answer; no JSON begins with it."""

Read = TypeVar("Read")


@dataclass(frozen=True)
class SharedDrafts:
    """The model behind its books: answers are kept, callers share a call, tokens are counted.

    `budget` is in tokens a workspace and day.
    """

    drafter: Drafter
    books: ModelBooks
    claims: Claims
    clock: Clock
    budget: int

    async def draft(
        self, workspace: str, prompt: Prompt, read: Callable[[str], Read], seconds: float
    ) -> Read:
        """What `read` makes of the model's answer. Raises ModelUnavailable, at the latest half a
        second after the seconds are over.
        """
        try:
            async with asyncio.timeout(seconds + GRACE_SECONDS):
                return await self._shared(workspace, prompt, read, seconds)
        except TimeoutError:
            raise ModelUnavailable("the model", "it did not answer in time") from None

    async def _shared(
        self, workspace: str, prompt: Prompt, read: Callable[[str], Read], seconds: float
    ) -> Read:
        key = self._key(prompt)
        while True:
            kept = await self.books.kept(workspace, key)
            if kept is None:
                async with self.claims.hold(workspace, f"model:{key}") as ours:
                    if ours:
                        kept = await self.books.kept(workspace, key)
                        kept = kept or await self._asked(workspace, key, prompt, read, seconds)
            if kept is not None:
                return _given(kept, read)
            await asyncio.sleep(LOOK_SECONDS)

    async def _asked(
        self,
        workspace: str,
        key: str,
        prompt: Prompt,
        read: Callable[[str], Read],
        seconds: float,
    ) -> str:
        try:
            drafted = await self._paid(workspace, prompt, seconds)
        except ModelUnavailable as error:
            log.warning("model_unavailable", reason=error.reason)
            await self.books.keep(workspace, key, FAILED + error.reason, seconds=FAILED_SECONDS)
            raise
        answer, lasts = drafted.answer, None
        try:
            read(answer)
        except ValueError:
            answer, lasts = f"{FAILED}its answer could not be used", FAILED_SECONDS
        await self.books.keep(workspace, key, answer, seconds=lasts)
        log.info("model_asked", tokens=drafted.tokens, usable=lasts is None)
        return answer

    async def _paid(self, workspace: str, prompt: Prompt, seconds: float) -> Drafted:
        """The model's answer, its tokens counted; what a call needs at least is counted before
        it, or calls at once would each find the budget untouched.
        """
        day = self.clock.now().date().isoformat()
        needed = (len(prompt.instructions) + len(prompt.material)) // CHARACTERS_A_TOKEN
        cost = 0
        spent = await self.books.spend(workspace, day, needed)
        try:
            if spent > self.budget:
                raise ModelUnavailable("the model", "today's budget for it is used up")
            drafted = await self.drafter.draft(prompt, seconds)
            cost = drafted.tokens
        finally:
            await self.books.spend(workspace, day, cost - needed)
        await self.books.count("tokens", cost)
        return drafted

    def _key(self, prompt: Prompt) -> str:
        parts = (self.drafter.name, prompt.version, prompt.instructions, prompt.material)
        return sha256("\0".join(parts).encode()).hexdigest()


def _given(kept: str, read: Callable[[str], Read]) -> Read:
    if kept.startswith(FAILED):
        raise ModelUnavailable("the model", kept.removeprefix(FAILED))
    return read(kept)
