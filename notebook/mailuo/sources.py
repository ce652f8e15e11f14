"""Numbers for sentences: each answer says [1][2], and the table of its sources says where these stand."""

import re
from collections.abc import Iterable
from typing import Any

import pandas as pd

COLUMNS = ["出处 source", "日期 date", "文件 document", "句子 sentence", "位置 offsets"]


class Sources:
    """A place keeps its number: the same words cited twice are one source."""

    def __init__(self) -> None:
        self._numbers: dict[tuple[str, int, int], int] = {}
        self._rows: dict[int, dict[str, Any]] = {}

    def cite(self, evidence: Iterable[dict[str, Any]], most: int = 3) -> str:
        """`[1][2]`; a plus sign where there is more evidence than shown."""
        cited = list(evidence)
        numbers = dict.fromkeys(self._number(one) for one in cited[:most])
        return "".join(f"[{number}]" for number in numbers) + ("+" if len(cited) > most else "")

    def cited_in(self, table: pd.DataFrame) -> pd.DataFrame:
        """The sources that a table cites, by number."""
        numbers = sorted({int(n) for column in table for cell in table[column] for n in re.findall(r"\[(\d+)\]", str(cell))})
        return pd.DataFrame([self._rows[n] for n in numbers if n in self._rows], columns=COLUMNS)

    def _number(self, one: dict[str, Any]) -> int:
        document = one["document"]
        place = (document["id"], one["start"], one["end"])
        number = self._numbers.setdefault(place, len(self._numbers) + 1)
        self._rows.setdefault(
            number,
            {
                "出处 source": f"[{number}]",
                "日期 date": document["date"] or "",
                "文件 document": document["title"],
                "句子 sentence": marked(one["sentence"] or one["quote"], one["quote"]),
                "位置 offsets": f"{document['id']}:{one['start']}–{one['end']}",
            },
        )
        return number


def marked(sentence: str, quote: str) -> str:
    """The sentence with the quoted words in 【】, where they stand in it as quoted (cleaning may have changed them)."""
    if not quote or quote == sentence or quote not in sentence:
        return sentence
    return sentence.replace(quote, f"【{quote}】", 1)
