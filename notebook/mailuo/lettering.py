"""Chinese in pictures. The font (Noto Sans SC, SIL Open Font License) comes with a pinned package, so that a picture
looks the same on a machine that has no Chinese font."""

import warnings
from importlib.resources import files

import matplotlib
from matplotlib import font_manager

FONT = "Noto Sans SC"


def use_chinese() -> None:
    """From here on pictures are lettered in FONT; a character it lacks is an error, not an empty box."""
    # Asked for as a file: importing the package would also load what it does for other drawing libraries.
    path = files("zhplot") / "fonts" / "NotoSansSC-Regular.ttf"
    font_manager.fontManager.addfont(str(path))
    matplotlib.rcParams |= {
        "font.family": FONT,
        "axes.unicode_minus": False,
        "figure.dpi": 110,
        "savefig.bbox": "tight",
        "svg.fonttype": "path",
    }
    warnings.filterwarnings("error", message=r"Glyph .* missing")
