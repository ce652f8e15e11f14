import unittest

import pandas as pd

from mailuo.sources import Sources, marked

from .making import words


class Citing(unittest.TestCase):
    def test_a_place_keeps_its_number(self):
        sources = Sources()
        self.assertEqual(sources.cite([words(), words(start=40)]), "[1][2]")
        self.assertEqual(sources.cite([words(start=40)]), "[2]")

    def test_says_that_there_is_more(self):
        self.assertEqual(Sources().cite([words(start=n) for n in range(5)], most=2), "[1][2]+")

    def test_lists_what_a_table_cites(self):
        sources = Sources()
        sources.cite([words(start=n) for n in (1, 20, 60)])
        cited = sources.cited_in(pd.DataFrame({"a": ["[3]", "[1]"]}))
        self.assertEqual(list(cited["出处 source"]), ["[1]", "[3]"])
        self.assertEqual(list(cited["位置 offsets"]), ["d1:1–6", "d1:60–65"])

    def test_marks_the_words_in_the_sentence(self):
        self.assertEqual(marked("要加快建设甲。", "加快建设甲"), "要【加快建设甲】。")
        self.assertEqual(marked("清洗后的句子", "原文"), "清洗后的句子")
