import io
import unittest
import warnings

from matplotlib import font_manager

from mailuo import lettering
from mailuo.dates import end_of, span, start_of
from mailuo.drawing import draw_chains, draw_transmissions

from .making import succession, term


def png(figure):
    out = io.BytesIO()
    figure.savefig(out, format="png")
    return out.getvalue()


class Drawing(unittest.TestCase):
    def setUp(self):
        # unittest resets the filters for each test.
        lettering.use_chinese()

    def test_the_font_is_there_on_every_machine(self):
        path = font_manager.findfont(lettering.FONT, fallback_to_default=False)
        self.assertIn("zhplot", path)

    def test_draws_chains_in_chinese(self):
        a, b = term("走在前列", "2015", "2019-04"), term("“四个中心”", "2017", "2023")
        image = png(draw_chains([succession(a, b, "2018-12-06"), succession(b, term("五个济南", "2020-04-28"))], "演变"))
        self.assertTrue(image.startswith(b"\x89PNG"))

    def test_a_character_the_font_lacks_is_an_error(self):
        with warnings.catch_warnings(), self.assertRaisesRegex(UserWarning, "missing"):
            warnings.filterwarnings("error", message=r"Glyph .* missing")
            png(draw_chains([succession(term("\U0001f409", "2015"), term("乙", "2017"))], "演变"))

    def test_draws_levels(self):
        steps = [{"level": "STATE", "firstUsed": "2019"}, {"level": "CITY", "firstUsed": "2020-12"}]
        self.assertTrue(png(draw_transmissions({"甲": steps}, "层级")).startswith(b"\x89PNG"))

    def test_refuses_to_draw_nothing(self):
        with self.assertRaises(ValueError):
            draw_chains([], "")


class Dates(unittest.TestCase):
    def test_a_prefix_is_a_stretch(self):
        self.assertEqual(start_of("2021"), 2021)
        self.assertAlmostEqual(end_of("2021"), 2022, places=2)
        self.assertLess(end_of("2021-02"), start_of("2021-03-02"))

    def test_spans_in_words(self):
        self.assertEqual([span("2015", "2019"), span("2015", "2015"), span(None, None)], ["2015 – 2019", "2015", ""])
