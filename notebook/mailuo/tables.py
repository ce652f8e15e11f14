"""Tables as cells show them: HTML where it can be drawn, plain text elsewhere. Names never become HTML."""

import pandas as pd
from IPython.display import Markdown, display

from .sources import Sources

pd.set_option("display.max_colwidth", None, "display.max_rows", None, "display.width", 200)


def show(table: pd.DataFrame, sources: Sources | None = None, none: str = "Nothing was found. · 没有找到。") -> None:
    """A table, then the sentences behind its numbers; `none`, where the table is empty."""
    if table.empty:
        display(Markdown(f"*{none}*"))
        return
    _draw(table)
    cited = pd.DataFrame() if sources is None else sources.cited_in(table)
    if not cited.empty:
        display(Markdown("**Sources · 出处**"))
        _draw(cited)


def _draw(table: pd.DataFrame) -> None:
    # pandas escapes what stands in cells and headings.
    html = table.to_html(index=False, border=0, justify="left", escape=True)
    html = html.replace("<td>", '<td style="text-align:left;vertical-align:top">')
    display({"text/html": html, "text/plain": table.to_string(index=False)}, raw=True)
