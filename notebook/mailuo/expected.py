"""Compares the answers with those a careful reader would give. Names and aliases count alike; quotation marks do not."""

import json
import os
import re
from pathlib import Path
from typing import Any

from .successions import Succession, Term
from .trouble import Trouble


def asked_for() -> dict[str, Any] | None:
    """The expected answers, where MAILUO_EXPECTED names a file with them."""
    path = os.environ.get("MAILUO_EXPECTED")
    if not path:
        return None
    try:
        return json.loads(Path(path).read_text(encoding="utf-8"))
    except (OSError, ValueError) as cause:
        raise Trouble(f"MAILUO_EXPECTED: {path} cannot be read as JSON ({cause}).") from cause


def bare(name: str) -> str:
    return re.sub(r"[\s“”‘’\"'「」『』]", "", name)


def is_called(term: Term, name: str) -> bool:
    """True where the term bears the name, or one of several with `|` between them."""
    return bool(set(map(bare, name.split("|"))) & {bare(term.name), *map(bare, term.aliases)})


def wrong_successions(found: list[Succession], expected: dict[str, Any], kinds: list[str]) -> list[str]:
    """What is missing, otherwise than expected, or held to be wrong: empty where all is right.

    A program may find what the careful reader did not judge: among entities of these kinds as many as `unjudged`.
    """
    known = expected["required"] + [want for one in expected["oneOf"] for want in one] + expected["allowed"]
    found_in = lambda want: any(_is(one, want) for one in found)
    wrong = [f"missing: {_words(want)}" for want in expected["required"] if not found_in(want)]
    for choice in expected["oneOf"]:
        if not any(map(found_in, choice)):
            wrong.append("missing, one of: " + "; ".join(map(_words, choice)))
    for one in found:
        if any(_is(one, never) for never in expected["never"]):
            wrong.append(f"held to be wrong: {_told(one)}")
    strange = [one for one in found if one.earlier.kind in kinds and not any(_is(one, want) for want in known)]
    if len(strange) > expected["unjudged"]:
        wrong += [f"not expected: {_told(one)}" for one in strange]
    return wrong


def _words(want: dict[str, Any]) -> str:
    told = ", ".join(want[field] for field in ("kind", "since", "origin") if field in want)
    return f"{want['from']} → {want['to']}" + (f" ({told})" if told else "")


def _told(one: Succession) -> str:
    return f"{one.earlier.name} → {one.later.name} ({one.kind}, {one.since}, {one.origin})"


def wrong_rows(
    found: list[dict[str, Any]], wanted: list[dict[str, Any]], never: list[dict[str, Any]], what: str
) -> list[str]:
    """Wanted rows that no found row agrees with, and rows that must not be there: in every field that they name."""

    def is_found(want: dict[str, Any]) -> bool:
        return any(all(_same(have.get(field), value) for field, value in want.items()) for have in found)

    return [f"missing among {what}: {want}" for want in wanted if not is_found(want)] + [
        f"held to be wrong among {what}: {one}" for one in never if is_found(one)
    ]


def _same(have: Any, want: Any) -> bool:
    if isinstance(have, (set, list, tuple)) and isinstance(want, str):
        return bool(set(map(bare, want.split("|"))) & {bare(one) for one in have})
    return have == want


def _is(one: Succession, want: dict[str, Any]) -> bool:
    return (
        is_called(one.earlier, want["from"])
        and is_called(one.later, want["to"])
        and all(getattr(one, field) == want[field] for field in ("kind", "since", "origin") if field in want)
    )
