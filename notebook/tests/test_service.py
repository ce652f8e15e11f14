import socket
import unittest

from mailuo.service import Service
from mailuo.trouble import Trouble

from .answering import answering


def page(names, after):
    edges = [{"node": {"name": name}} for name in names]
    return {"data": {"entities": {"edges": edges, "pageInfo": {"hasNextPage": after is not None, "endCursor": after}}}}


class Asking(unittest.TestCase):
    def test_reads_every_page(self):
        with answering(page(["甲", "乙"], "c2"), page(["丙"], None)) as (url, seen):
            found = [node["name"] for node in Service(url).nodes("terms", "entities", kind="Slogan")]
        self.assertEqual(found, ["甲", "乙", "丙"])
        self.assertEqual([one["variables"]["after"] for one in seen], [None, "c2"])

    def test_sends_the_token(self):
        with answering({"data": {"stats": {"documents": 1}}}) as (url, seen):
            Service(url + "/graphql", token="T").require_documents()
        self.assertEqual(seen[0]["authorization"], "Bearer T")

    def test_says_that_the_graph_is_empty(self):
        with answering({"data": {"stats": {"documents": 0}}}) as (url, _), self.assertRaisesRegex(Trouble, "empty.*build"):
            Service(url).require_documents()

    def test_says_that_nothing_answers(self):
        with socket.socket() as free:
            free.bind(("127.0.0.1", 0))
            port = free.getsockname()[1]
        with self.assertRaisesRegex(Trouble, f"No service answers at http://127.0.0.1:{port}/graphql.*npm start"):
            Service(f"http://127.0.0.1:{port}").require_documents()

    def test_says_that_the_address_is_none(self):
        with self.assertRaisesRegex(Trouble, "MAILUO_URL"):
            Service("nowhere").require_documents()

    def test_says_that_the_answer_takes_too_long(self):
        with answering({"data": {}}, after=0.5) as (url, _), self.assertRaisesRegex(Trouble, "within 0.1 s.*MAILUO_TIMEOUT"):
            Service(url, timeout=0.1).require_documents()

    def test_says_that_the_token_has_expired(self):
        refusal = {"errors": [{"message": "token expired", "extensions": {"code": "UNAUTHENTICATED"}}]}
        for body, status in ((refusal, 200), ("", 401), ("no", 403)):
            with self.subTest(status=status), answering(body, status=status) as (url, _):
                with self.assertRaisesRegex(Trouble, "MAILUO_TOKEN"):
                    Service(url, token="old").require_documents()

    def test_says_that_something_else_answers(self):
        with answering("<html>hello</html>") as (url, _), self.assertRaisesRegex(Trouble, "no GraphQL"):
            Service(url).require_documents()

    def test_passes_on_what_the_service_complains_of(self):
        with answering({"errors": [{"message": "too deep"}]}) as (url, _), self.assertRaisesRegex(Trouble, "too deep"):
            Service(url).require_documents()

    def test_an_answer_without_data_is_no_empty_answer(self):
        with answering({"data": None}) as (url, _), self.assertRaisesRegex(Trouble, "could not answer"):
            Service(url).require_documents()
