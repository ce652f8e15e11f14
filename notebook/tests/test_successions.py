import unittest

from mailuo.sources import Sources
from mailuo.successions import chains, differences, in_order, table, terms_of

from .making import succession, term

A, B, C, D, X, Y = (term(name, first) for name, first in zip("甲乙丙丁子丑", ("2015", "2017", "2020", "2022", "2018", "2021")))


def names(chain):
    return [(s.earlier.name, s.later.name) for s in chain]


class Chains(unittest.TestCase):
    def test_hang_together_however_they_come(self):
        parts = [succession(C, D, "2022"), succession(X, Y, "2021"), succession(A, B, "2017"), succession(B, C, "2020")]
        for order in (parts, parts[::-1]):
            found = chains(in_order(order))
            self.assertEqual([names(c) for c in found], [[("甲", "乙"), ("乙", "丙"), ("丙", "丁")], [("子", "丑")]])

    def test_merge_and_split(self):
        [chain] = chains([succession(A, C, "2020"), succession(B, C, "2020"), succession(C, D, "2022"), succession(C, Y, "2021")])
        self.assertEqual([t.name for t in terms_of(chain)], ["甲", "乙", "丙", "丑", "丁"])

    def test_a_circle_ends(self):
        [chain] = chains([succession(A, B, "2017"), succession(B, A, "2020")])
        self.assertEqual([t.name for t in terms_of(chain)], ["甲", "乙"])

    def test_undated_successions_stand_last(self):
        self.assertEqual([s.since for s in in_order([succession(A, B), succession(B, C, "2020")])], ["2020", None])

    def test_the_table_cites_each_line(self):
        sources = Sources()
        rows = table([succession(A, B, "2017"), succession(X, Y, "2021", "next in series", "stated")], sources)
        self.assertEqual(list(rows["链 chain"]), [1, 2])
        self.assertEqual(list(rows["出处 sources"]), ["[1]", "[1]"])
        self.assertIn("接续 next in series", list(rows["方式 how"]))

    def test_nothing_found_is_an_empty_table(self):
        self.assertTrue(table([], Sources()).empty)
        self.assertEqual(chains([]), [])


class Differences(unittest.TestCase):
    def test_the_same_told_twice_has_none(self):
        self.assertEqual(differences([succession(A, B, "2017")], [succession(A, B, "2017")]), [])

    def test_are_named(self):
        self.assertEqual(len(differences([succession(A, B, "2017")], [succession(B, C, "2017")])), 2)
        self.assertEqual(len(differences([succession(A, B, "2017")], [succession(A, B, "2017", "upgraded")])), 1)
