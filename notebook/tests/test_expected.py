import unittest

from mailuo.expected import wrong_rows, wrong_successions

from .making import succession, term

A, B, C = term("大强美富通", "2017", aliases=["“大强美富通”现代化国际大都市"]), term("新时代现代化强省会", "2020"), term("五个济南", "2020")
WANT = {"from": "“大强美富通”现代化国际大都市", "to": "新时代现代化强省会", "kind": "superseded", "since": "2020-12", "origin": "inferred"}
RIGHT = succession(A, B, "2020-12")


class Comparing(unittest.TestCase):
    def wrong(self, found, **expected):
        whole = {"required": [WANT], "oneOf": [], "allowed": [], "never": [], "unjudged": 0} | expected
        return wrong_successions(list(found), whole, ["Slogan"])

    def test_right_answers_pass_by_name_or_alias(self):
        self.assertEqual(self.wrong([RIGHT]), [])

    def test_a_missing_answer_is_wrong(self):
        [line] = self.wrong([])
        self.assertIn("missing: ", line)

    def test_another_kind_date_or_origin_is_wrong(self):
        for other in (succession(A, B, "2020-12", "upgraded"), succession(A, B, "2021"), succession(A, B, "2020-12", origin="stated")):
            self.assertEqual(len(self.wrong([other])), 2)

    def test_the_wrong_direction_is_wrong(self):
        self.assertEqual(len(self.wrong([succession(B, A, "2020-12")])), 2)

    def test_what_nobody_expects_is_wrong_unless_allowed(self):
        extra = succession(B, C, "2021")
        [line] = self.wrong([RIGHT, extra])
        self.assertIn("not expected: 新时代现代化强省会 → 五个济南", line)
        self.assertEqual(self.wrong([RIGHT, extra], allowed=[{"from": B.name, "to": C.name}]), [])
        self.assertEqual(self.wrong([RIGHT, extra], unjudged=1), [])

    def test_what_is_held_to_be_wrong_is_wrong_even_where_unjudged_answers_pass(self):
        [line] = self.wrong([RIGHT, succession(B, C, "2021")], unjudged=5, never=[{"from": B.name, "to": C.name}])
        self.assertIn("held to be wrong", line)

    def test_one_of_several_answers_will_do(self):
        choice = [{"from": A.name, "to": C.name}, {"from": B.name, "to": C.name}]
        [line] = self.wrong([RIGHT], oneOf=[choice])
        self.assertIn("one of", line)
        self.assertEqual(self.wrong([RIGHT, succession(B, C, "2021")], oneOf=[choice]), [])

    def test_rows_must_agree_in_every_field_named(self):
        have = [{"who": ["王忠林"], "term": ["大强美富通", "别名"], "when": "2019-07-02"}]
        self.assertEqual(wrong_rows(have, [{"who": "王忠林", "term": "“大强美富通”"}], [], "x"), [])
        self.assertEqual(len(wrong_rows(have, [{"who": "王忠林", "when": "2020"}], [], "x")), 1)

    def test_rows_that_must_not_be_there_are_named(self):
        have = [{"who": ["王忠林"], "term": ["大强美富通"], "when": "2019-07-02"}]
        [line] = wrong_rows(have, [], [{"who": "王忠林", "term": "大强美富通"}, {"who": "王忠林", "term": "五个济南"}], "x")
        self.assertIn("held to be wrong among x", line)

    def test_either_of_two_names_will_do(self):
        have = [{"term": ["“1+454”工作体系"]}]
        self.assertEqual(wrong_rows(have, [{"term": "1+454|1+454工作体系"}], [], "x"), [])
        either = WANT | {"to": "强省会|新时代现代化强省会"}
        self.assertEqual(self.wrong([RIGHT], required=[either]), [])
