"""The pictures of the notebook: still images that show in any viewer and in print."""

import matplotlib.pyplot as plt
from matplotlib.axes import Axes
from matplotlib.figure import Figure
from matplotlib.lines import Line2D
from matplotlib.patches import FancyArrowPatch, FancyBboxPatch, Patch
from matplotlib.patheffects import withStroke

from .dates import end_of, start_of
from .successions import KINDS, Succession, Term, chains, terms_of

# Okabe and Ito's palette: told apart by colour-blind readers too, and in grey.
INK = "#1b1b1b"
FAINT = "#8a8a8a"
COLOURS = {"Strategy": "#0072B2", "Slogan": "#D55E00", "Theme": "#009E73", "PolicyDocument": "#555555"}
LEVELS = {"STATE": ("国家 state", "#CC79A7"), "PROVINCE": ("省 province", "#0072B2"),
          "CITY": ("市 city", "#D55E00"), "DISTRICT": ("区县 district", "#009E73")}
KIND_NAMES = {"Strategy": "战略 strategy", "Slogan": "提法 slogan", "Theme": "主题 theme",
              "PolicyDocument": "政策文件 document"}
ROW = 0.52  # inches a term takes
BARE = "#ffffff"
SHADE = "#f3f3f1"


def draw_chains(successions: list[Succession], title: str) -> Figure:
    """A lane a chain: each term a bar over the years it was in use, each succession an arrow, dashed where inferred."""
    lanes = [(chain, terms_of(chain)) for chain in chains(successions)]
    if not lanes:
        raise ValueError("there is no succession to draw")
    first = min(start_of(t.first_used) for _, terms in lanes for t in terms if t.first_used)
    last = max(end_of(t.last_used) for _, terms in lanes for t in terms if t.last_used)
    rows = sum(len(terms) + 0.5 for _, terms in lanes)
    figure, axes = plt.subplots(figsize=(11, rows * ROW + 1.2))
    y = 0.0
    for number, (chain, terms) in enumerate(lanes, start=1):
        ground = SHADE if number % 2 else BARE
        if number % 2:
            axes.axhspan(y - 0.25, y + len(terms) + 0.25, color=SHADE, zorder=0, linewidth=0)
        places = {t.id: y + i + 0.5 for i, t in enumerate(terms)}
        arrivals = {term.id: [one for one in chain if one.later.id == term.id] for term in terms}
        for term in terms:
            x = start_of(term.first_used) if term.first_used else first
            _bar(axes, term, places[term.id], x, len(arrivals[term.id]), ground)
            _arrive(axes, arrivals[term.id], x, places, ground)
        y += len(terms) + 0.5
    _years(axes, first, last, y)
    figure.legend(handles=_legend({t.kind for _, terms in lanes for t in terms}), loc="lower center", ncols=6,
                  frameon=False, fontsize=9, bbox_to_anchor=(0.5, 0.0))
    axes.tick_params(labeltop=True)  # the foot of a tall picture is far away
    axes.set_title(title, loc="left", fontsize=13, color=INK, pad=26)
    figure.tight_layout(rect=(0, 0.5 / figure.get_figheight(), 1, 1))
    plt.close(figure)  # shown by the cell that asked for it, once
    return figure


def draw_transmissions(transmissions: dict[str, list[dict]], title: str) -> Figure:
    """A line a term, with a point where each level of government first used it: the state highest, districts lowest."""
    dated = {
        name: [(start_of(s["firstUsed"]), s["level"]) for s in steps if s["firstUsed"]]
        for name, steps in transmissions.items()
    }
    lines = {name: sorted(points) for name, points in dated.items() if len(points) > 1}
    if not lines:
        raise ValueError("no term has two dated levels")
    figure, axes = plt.subplots(figsize=(11, len(lines) * 0.62 + 1.6))
    for row, points in enumerate(lines.values()):
        if row % 2 == 0:
            axes.axhspan(row - 0.5, row + 0.5, color=SHADE, zorder=0, linewidth=0)
        places = [(x, row + (list(LEVELS).index(level) - 1.5) * 0.21, level) for x, level in points]
        axes.plot([x for x, _, _ in places], [y for _, y, _ in places], color=FAINT, linewidth=1.2, zorder=1)
        for x, y, level in places:
            axes.scatter([x], [y], s=85, color=LEVELS[level][1], edgecolors="white", linewidths=0.8, zorder=3)
    axes.set_yticks(range(len(lines)), list(lines), fontsize=10, color=INK)
    axes.set_ylim(len(lines) - 0.5, -0.5)
    times = [x for points in lines.values() for x, _ in points]
    _clean(axes, min(times) - 0.4, max(times) + 0.4, years=range(int(min(times)), int(max(times)) + 1))
    handles = [Line2D([], [], marker="o", linestyle="", color=colour, label=words) for words, colour in LEVELS.values()]
    figure.legend(handles=handles, loc="lower center", ncols=4, frameon=False, fontsize=9)
    axes.set_title(title, loc="left", fontsize=13, color=INK, pad=12)
    figure.tight_layout(rect=(0, 0.4 / figure.get_figheight(), 1, 1))
    plt.close(figure)
    return figure


def _bar(axes: Axes, term: Term, y: float, start: float, arrivals: int, ground: str) -> None:
    axes.add_patch(FancyBboxPatch((start, y - 0.14), max(_end(term, start) - start, 0.09), 0.2, edgecolor="none",
                                  zorder=2, boxstyle="round,pad=0,rounding_size=0.05", mutation_aspect=0.5,
                                  facecolor=COLOURS.get(term.kind, "#555555")))
    # The name stands over its bar, gives way to an arrow that arrives there, and is not crossed by one that passes.
    axes.text(start + 0.1 if arrivals else start, y - 0.19, term.name, fontsize=10.5, color=INK, zorder=5, va="bottom",
              path_effects=[withStroke(linewidth=3, foreground=ground)])


def _end(term: Term, start: float) -> float:
    return end_of(term.last_used) if term.last_used else start


def _arrive(axes: Axes, reaching: list[Succession], x: float, places: dict[str, float], ground: str) -> None:
    """
    For each term that a term came from, an arrow from its bar to where the bar of the later begins: along the line of a
    bar that has ended, then down. Beside the heads, what each is.
    """
    for index, one in enumerate(reaching):
        at = x - 0.1 * index
        dashes = "-" if one.origin == "stated" else (0, (4, 2.5))
        line, bottom = places[one.earlier.id] - 0.04, places[one.later.id] - 0.15
        ended = _end(one.earlier, at)
        if ended < at:
            axes.plot([ended, at, at], [line, line, line + 0.11], color=INK, linewidth=1.3, linestyle=dashes, zorder=3,
                      solid_joinstyle="round", dash_joinstyle="round")
        axes.add_patch(FancyArrowPatch((at, line + 0.11), (at, bottom), arrowstyle="-|>", mutation_scale=11,
                                       linewidth=1.3, linestyle=dashes, color=INK, zorder=4, shrinkA=0, shrinkB=0))
    if reaching:
        words = " / ".join(dict.fromkeys(map(_words, reaching)))
        left = x - 0.1 * len(reaching)
        axes.text(left, places[reaching[0].later.id] - 0.19, words, fontsize=8, color="#444444", ha="right",
                  va="bottom", zorder=5, path_effects=[withStroke(linewidth=3, foreground=ground)])


def _words(one: Succession) -> str:
    return KINDS.get(one.kind, one.kind) + ("" if one.origin == "stated" else f" · {one.confidence:.2f}")


def _years(axes: Axes, first: float, last: float, height: float) -> None:
    axes.set_ylim(height - 0.1, -0.5)
    axes.set_yticks([])
    # Room for what stands left of the first arrow and right of the last name.
    _clean(axes, first - 1.9, last + 1.2, years=range(int(first), int(last) + 1))


def _clean(axes: Axes, first: float, last: float, years: range) -> None:
    axes.set_xlim(first, last)
    step = 1 if len(years) <= 16 else 5 if len(years) <= 60 else 10
    axes.set_xticks([year for year in years if year % step == 0])
    axes.xaxis.set_major_formatter(lambda value, _: f"{value:.0f}")
    axes.tick_params(axis="both", length=0, colors=INK, labelsize=9.5)
    axes.grid(axis="x", color="#dddddd", linewidth=0.8, zorder=0.5)
    axes.set_axisbelow(True)
    for side in axes.spines.values():
        side.set_visible(False)


def _legend(kinds: set[str]) -> list:
    bars = [Patch(color=COLOURS.get(kind, "#555555"), label=KIND_NAMES.get(kind, kind)) for kind in sorted(kinds)]
    lines = [Line2D([], [], color=INK, label="明言 stated"),
             Line2D([], [], color=INK, linestyle=(0, (4, 2.5)), label="推断 inferred (置信度 confidence)")]
    return bars + lines
