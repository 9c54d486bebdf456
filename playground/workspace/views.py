"""Modals, as stacks of up to three, and home tabs."""

import secrets
from typing import Any

from playground.workspace.ledger import Ledger
from playground.workspace.records import View

DEEPEST_STACK = 3


class Views:
    """The open views of a workspace."""

    def __init__(self, ledger: Ledger) -> None:
        self._ledger = ledger

    def open(self, user: str, content: dict[str, Any]) -> View:
        """A new modal; whatever the person had open is gone."""
        for each in self.stack(user):
            self._ledger.state.views.pop(each.id)
        view = self._ledger.new_id("V")
        return self._keep(View(id=view, user=user, content=content, hash=_hash(), root=view))

    def push(self, top: View, content: dict[str, Any]) -> View:
        """A modal on top of another."""
        view = View(
            id=self._ledger.new_id("V"), user=top.user, content=content, hash=_hash(),
            root=top.root, previous=top.id,
        )  # fmt: skip
        return self._keep(view)

    def replace(self, view: View, content: dict[str, Any]) -> View:
        """New content in an open view. What was typed stays where the block's id stays."""
        kept = {block.get("block_id") for block in content["blocks"]}
        values = {block: held for block, held in view.values.items() if block in kept}
        fields = {"content": content, "hash": _hash(), "values": values}
        return self._keep(view.model_copy(update=fields))

    def enter(self, view: View, block: str, action: str, value: dict[str, Any]) -> View:
        """Note what a person typed or chose."""
        values = {**view.values, block: {**view.values.get(block, {}), action: value}}
        return self._keep(view.model_copy(update={"values": values}))

    def close(self, view: View) -> None:
        """Close one modal; the one below it shows again."""
        self._ledger.state.views.pop(view.id, None)
        self._ledger.changed()

    def clear(self, user: str) -> None:
        """Close everything that the person has open."""
        for each in self.stack(user):
            self.close(each)

    def publish_home(self, user: str, content: dict[str, Any]) -> View:
        """The home tab that the person sees from now on."""
        before = self._ledger.state.homes.get(user)
        view = before.id if before else self._ledger.new_id("V")
        home = View(id=view, user=user, content=content, hash=_hash(), root=view)
        self._ledger.state.homes[user] = home
        self._ledger.changed()
        return home

    def find(self, view: str) -> View | None:
        """The open modal or home tab of that id."""
        homes = {each.id: each for each in self._ledger.state.homes.values()}
        return self._ledger.state.views.get(view) or homes.get(view)

    def as_it_is(self, view: View) -> View:
        """The view with what it holds now. Raises LookupError when it is closed."""
        found = self.find(view.id)
        if found is None:
            raise LookupError("this view is closed")
        return found

    def find_external(self, external_id: str) -> View | None:
        """The open modal to which the app gave that id."""
        for each in self._ledger.state.views.values():
            if each.content.get("external_id") == external_id:
                return each
        return None

    def stack(self, user: str) -> tuple[View, ...]:
        """The person's open modals, the topmost last."""
        return tuple(each for each in self._ledger.state.views.values() if each.user == user)

    def home(self, user: str) -> View | None:
        """The person's home tab, if the app published one."""
        return self._ledger.state.homes.get(user)

    def _keep(self, view: View) -> View:
        if view.content["type"] == "home":
            self._ledger.state.homes[view.user] = view
        else:
            self._ledger.state.views[view.id] = view
        self._ledger.changed()
        return view


def _hash() -> str:
    return f"{secrets.randbelow(10**10)}.{secrets.token_hex(4)}"
