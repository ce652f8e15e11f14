"""Which term evolved into which: the same records from both engines, and chains made of them. Pure but for the asking."""

from dataclasses import dataclass
from typing import Any

import pandas as pd

from .bolt import Bolt
from .dates import span
from .service import Service
from .sources import Sources

FORMULATIONS = ["Strategy", "Slogan", "Theme"]
KINDS = {
    "renamed": "更名 renamed",
    "upgraded": "升级 upgraded",
    "superseded": "取代 superseded",
    "next in series": "接续 next in series",
    "merged": "合并 merged",
    "split": "拆分 split",
}
ORIGINS = {"stated": "明言 stated", "inferred": "推断 inferred"}


@dataclass(frozen=True)
class Term:
    id: str
    kind: str
    name: str
    aliases: tuple[str, ...]
    first_used: str | None
    last_used: str | None


@dataclass(frozen=True)
class Succession:
    earlier: Term
    later: Term
    kind: str
    since: str | None
    origin: str
    confidence: float
    reasons: tuple[tuple[str, str], ...]  # (Chinese, English)
    evidence: tuple[dict[str, Any], ...]


def from_service(service: Service, kinds: list[str] | None = None) -> list[Succession]:
    """All successions the service knows, between entities of these kinds."""
    nodes = service.nodes("successions", "evolutions", kinds=kinds)
    return in_order(
        _succession(node, [(r["zh"], r["en"]) for r in node["reasons"]], _words(node["kind"] or "")) for node in nodes
    )


def from_bolt(bolt: Bolt, kinds: list[str] | None = None) -> list[Succession]:
    """The same, read from the stored graph itself."""
    rows = bolt.ask("successions", kinds=kinds)
    return in_order(
        _succession(row, list(zip(row["reasonsZh"], row["reasonsEn"], strict=True)), row["kind"] or "") for row in rows
    )


def in_order(successions) -> list[Succession]:
    """By date, undated last; then by names."""
    return sorted(successions, key=lambda s: (s.since is None, s.since or "", s.earlier.id, s.later.id))


def chains(successions: list[Succession]) -> list[list[Succession]]:
    """Successions that hang together, each chain in order of time, the longest chains first."""
    chain_of: dict[str, list[Succession]] = {}
    for one in successions:
        joined = list({id(c): c for c in (chain_of.get(one.earlier.id), chain_of.get(one.later.id)) if c}.values())
        whole = [s for c in joined for s in c] + [one]
        for s in whole:
            chain_of[s.earlier.id] = chain_of[s.later.id] = whole
    found = {id(chain): in_order(chain) for chain in chain_of.values()}.values()
    return sorted(found, key=lambda chain: (-len(chain), chain[0].since or "9999", chain[0].earlier.id))


def terms_of(chain: list[Succession]) -> list[Term]:
    """Each term once: before what it became, else in order of first use."""
    left = {t.id: t for s in chain for t in (s.earlier, s.later)}
    ordered: list[Term] = []
    while left:
        waiting = {s.later.id for s in chain if s.earlier.id in left and s.later.id in left}
        free = [t for t in left.values() if t.id not in waiting] or list(left.values())
        ordered.append(min(free, key=lambda t: (t.first_used or "9999", t.id)))
        del left[ordered[-1].id]
    return ordered


def table(successions: list[Succession], sources: Sources) -> pd.DataFrame:
    """One row a succession, chain by chain, with the reasons in Chinese and the numbers of the sentences."""
    return pd.DataFrame(
        {
            "链 chain": number,
            "原提法 earlier": s.earlier.name,
            "新提法 later": s.later.name,
            "方式 how": KINDS.get(s.kind, s.kind),
            "何时 since": s.since or "",
            "依据 origin": f"{ORIGINS.get(s.origin, s.origin)} {s.confidence:.2f}",
            "理由 why": "；".join(zh for zh, _ in s.reasons),
            "出处 sources": sources.cite(s.evidence),
        }
        for number, chain in enumerate(chains(successions), start=1)
        for s in chain
    )


def terms_table(successions: list[Succession]) -> pd.DataFrame:
    """When each term of the chains was in use."""
    return pd.DataFrame(
        {"链 chain": number, "提法 term": t.name, "类 kind": t.kind, "使用 in use": span(t.first_used, t.last_used)}
        for number, chain in enumerate(chains(successions), start=1)
        for t in terms_of(chain)
    )


def _succession(node: dict[str, Any], reasons, kind: str) -> Succession:
    return Succession(
        earlier=_term(node["subject"]),
        later=_term(node["object"]),
        kind=kind,
        since=node["since"],
        origin=_words(node["origin"]),
        confidence=node["confidence"],
        reasons=tuple(reasons),
        evidence=tuple(node["evidence"]),
    )


def _term(node: dict[str, Any]) -> Term:
    return Term(node["id"], node["kind"], node["name"], tuple(node["aliases"]), node["firstUsed"], node["lastUsed"])


def _words(value: str) -> str:
    """NEXT_IN_SERIES of the service is `next in series` in the graph."""
    return value.lower().replace("_", " ")


def differences(service: list[Succession], bolt: list[Succession]) -> list[str]:
    """Where two engines do not tell the same. The service may show fewer of the sentences, but none of its own."""
    mine, theirs = ({(s.earlier.id, s.later.id, s.since): s for s in one} for one in (service, bolt))
    told = [f"only the service knows {mine[key].earlier.name} → {mine[key].later.name}" for key in mine.keys() - theirs.keys()]
    told += [f"only Neo4j knows {theirs[key].earlier.name} → {theirs[key].later.name}" for key in theirs.keys() - mine.keys()]
    for key in mine.keys() & theirs.keys():
        a, b = mine[key], theirs[key]
        same = all(getattr(a, field) == getattr(b, field) for field in ("earlier", "later", "kind", "origin", "confidence", "reasons"))
        if not same or not _places(a) <= _places(b):
            told.append(f"service and Neo4j tell {a.earlier.name} → {a.later.name} differently")
    return sorted(told)


def _places(one: Succession) -> set[tuple[str, int, int]]:
    return {(e["document"]["id"], e["start"], e["end"]) for e in one.evidence}
