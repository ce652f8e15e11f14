"""Successions out of names."""

from mailuo.successions import Succession, Term


def term(name, first=None, last=None, kind="Slogan", aliases=()):
    return Term(f"{kind}:{name}", kind, name, tuple(aliases), first, last or first)


def succession(earlier, later, since=None, kind="superseded", origin="inferred"):
    return Succession(earlier, later, kind, since, origin, 0.8, (("同一位置", "the same slot"),), (words(),))


def words(document="d1", start=3, quote="加快建设甲"):
    return {
        "document": {"id": document, "title": "一份报告", "date": "2019-04", "issuer": None, "level": "CITY"},
        "sentence": f"要{quote}。",
        "quote": quote,
        "start": start,
        "end": start + len(quote),
    }
