"""What every model of the product is made of: frozen, closed, comparable by value."""

from pydantic import BaseModel, ConfigDict


class Noun(BaseModel):
    """An immutable value. Unknown fields are refused, so a typing error never travels."""

    model_config = ConfigDict(
        frozen=True, extra="forbid", populate_by_name=True, serialize_by_alias=True
    )
