"""A language model behind any server of OpenAI's protocol: one client a process.

Imported by the worker and the command line alone: `openai` costs a second at import.
"""

import asyncio
import random
import time
from dataclasses import dataclass

import openai
from openai import AsyncOpenAI

from bot.adapters.circuit import Circuit
from bot.adapters.model_forms import FORMS, Form
from bot.errors import ModelUnavailable
from bot.ports.composing import Drafted, Prompt
from bot.settings import Settings

FIRST_WAIT_SECONDS = 0.5
LONGEST_WAIT_SECONDS = 8.0
MOST_TRIES = 6
SERVICE = "the model"

UNUSABLE = (openai.OpenAIError, ValueError, TypeError, LookupError, AttributeError, RecursionError)
"""What comes of answers that are no answers: the library takes them as they are, unchecked."""

REACH_SECONDS = 5
WITHOUT_A_LIST = (404, 405, 501)
"""What a server answers that is there, and does not tell which models it has."""

OF_THE_PROMPT = (400, 413, 422)
"""Statuses that find fault with what was asked, and tell nothing of the server."""


@dataclass
class _Insistence:
    """How one call went so far: why the last try failed, and how many there were."""

    why: str = "it did not answer in time"
    tried: int = 0


class OpenAiDrafter:
    """The Drafter port.

    Tries Responses and Chat Completions, structured outputs, JSON mode and plain words, and
    remembers what the server answers to. 429, 5xx and lost connections are tried again with
    growing waits, as long as the time allows; after several failures the circuit opens.
    """

    def __init__(self, settings: Settings, circuit: Circuit | None = None) -> None:
        self.name = settings.openai_model
        self._client = AsyncOpenAI(
            api_key=settings.openai_api_key,
            base_url=settings.openai_base_url or None,
            max_retries=0,
        )
        # The protocol's other servers have Chat Completions; its author's has both.
        own = settings.openai_base_url is None
        self._forms = [each for each in FORMS if own or each.api == "chat"]
        self._forms += [each for each in FORMS if each not in self._forms]
        self._circuit = circuit or Circuit()

    async def close(self) -> None:
        await self._client.close()

    async def draft(self, prompt: Prompt, seconds: float) -> Drafted:
        """The model's answer. Raises ModelUnavailable with a clause that says why."""
        if not self._circuit.lets_through():
            raise ModelUnavailable(SERVICE, "it failed several times and is left alone")
        so_far = _Insistence()
        try:
            async with asyncio.timeout(seconds):
                drafted = await self._insisted(prompt, time.monotonic() + seconds, so_far)
        except TimeoutError:
            self._circuit.fail()
            raise ModelUnavailable(SERVICE, so_far.why) from None
        except ModelUnavailable as error:
            if not _is_of_the_prompt(error.__cause__):
                self._circuit.fail()
            raise
        self._circuit.succeed()
        return drafted

    async def _insisted(self, prompt: Prompt, deadline: float, so_far: _Insistence) -> Drafted:
        """The answer, tried again while that helps and the time allows."""
        while True:
            try:
                return await self._in_some_form(prompt)
            except openai.APIStatusError as error:
                so_far.why, wait = _told(error), _asked_wait(error)
                if not _is_passing(error):
                    raise ModelUnavailable(SERVICE, so_far.why) from error
            except openai.APIConnectionError:
                so_far.why, wait = "it cannot be reached", 0.0
            except UNUSABLE as error:
                raise ModelUnavailable(SERVICE, "its answer could not be used") from error
            wait = max(wait, _wait_seconds(so_far.tried))
            so_far.tried += 1
            if so_far.tried == MOST_TRIES or time.monotonic() + wait > deadline:
                raise ModelUnavailable(SERVICE, so_far.why, wait)
            await asyncio.sleep(wait)

    async def _in_some_form(self, prompt: Prompt) -> Drafted:
        """The answer in the first form that the server knows, which is then kept to.

        One that it answers in no form was refused for what it asks, and teaches nothing.
        """
        forms = self._forms
        while True:
            try:
                drafted = await forms[0].ask(self._client, self.name, prompt)
            except openai.APIStatusError as error:
                if not _is_unknown_form(error, forms[0]) or len(forms) == 1:
                    raise
                forms = _without(forms, forms[0], error)
            else:
                self._forms = forms
                return drafted


async def reach_model(settings: Settings) -> None:
    """Ask the server for its list of models. Raises ModelUnavailable with a clause that says why
    it is of no use.
    """
    async with AsyncOpenAI(
        api_key=settings.openai_api_key,
        base_url=settings.openai_base_url or None,
        max_retries=0,
        timeout=REACH_SECONDS,
    ) as client:
        try:
            await client.models.list()
        except openai.APIStatusError as error:
            if error.status_code not in WITHOUT_A_LIST:
                raise ModelUnavailable(SERVICE, _told(error)) from error
        except openai.APIConnectionError as error:
            raise ModelUnavailable(SERVICE, "it cannot be reached") from error
        except UNUSABLE as error:
            raise ModelUnavailable(SERVICE, "its answer could not be used") from error


def _without(forms: list[Form], form: Form, error: openai.APIStatusError) -> list[Form]:
    """The other forms; without the whole interface where it is not there at all."""
    gone = error.status_code not in (400, 422)
    rest = [each for each in forms if each is not form and not (gone and each.api == form.api)]
    return rest or [each for each in forms if each is not form]


def _is_unknown_form(error: openai.APIStatusError, form: Form) -> bool:
    if error.status_code in (404, 405, 501):
        return getattr(error, "code", None) != "model_not_found"
    return error.status_code in (400, 422) and form.shape != "plain"


def _is_of_the_prompt(cause: BaseException | None) -> bool:
    return isinstance(cause, openai.APIStatusError) and cause.status_code in OF_THE_PROMPT


def _is_passing(error: openai.APIStatusError) -> bool:
    if getattr(error, "code", None) == "insufficient_quota":
        return False
    return error.status_code in (408, 409, 425, 429) or error.status_code >= 500


def _told(error: openai.APIStatusError) -> str:
    if error.status_code in (401, 403):
        return "it refuses the key"
    if error.status_code == 429:
        return "it is too busy"
    return f"it answers with an error ({error.status_code})"


def _wait_seconds(tried: int) -> float:
    longest = min(FIRST_WAIT_SECONDS * 2.0**tried, LONGEST_WAIT_SECONDS)
    return longest * random.uniform(0.5, 1.0)  # noqa: S311 - spreads callers, keeps no secret


def _asked_wait(error: openai.APIStatusError) -> float:
    """The seconds that the server asks to wait, 0 if it does not say."""
    try:
        asked = float(str(error.response.headers.get("retry-after") or 0))
    except ValueError:  # a date: our own wait will do
        return 0.0
    return asked if asked > 0 else 0.0  # `nan` is neither
