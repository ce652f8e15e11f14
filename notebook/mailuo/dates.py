"""Dates are prefixes with their own precision: 2021, 2021-03, 2021-03-05. Only drawing turns them into numbers."""

import calendar


def start_of(date: str) -> float:
    """The first day a prefix may mean, in years: 2021-07 is 2021.5."""
    return _years(*_parts(date, first=True))


def end_of(date: str) -> float:
    """The end of the last day a prefix may mean, in years."""
    year, month, day = _parts(date, first=False)
    return _years(year, month, day) + 1 / 366


def span(first: str | None, last: str | None) -> str:
    """`2015–2019`, `2019-04-11`, or nothing where neither is known."""
    if not first or not last or first == last:
        return first or last or ""
    return f"{first} – {last}"


def _parts(date: str, first: bool) -> tuple[int, int, int]:
    parts = [int(part) for part in date.split("-")]
    year = parts[0]
    month = parts[1] if len(parts) > 1 else (1 if first else 12)
    day = parts[2] if len(parts) > 2 else (1 if first else calendar.monthrange(year, month)[1])
    return year, month, day


def _years(year: int, month: int, day: int) -> float:
    return year + (month - 1) / 12 + (day - 1) / 372
