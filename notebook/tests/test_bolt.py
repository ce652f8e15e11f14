import socket
import unittest

from mailuo.bolt import Bolt
from mailuo.trouble import Trouble


class Asking(unittest.TestCase):
    def test_says_that_no_server_answers(self):
        with socket.socket() as free:
            free.bind(("127.0.0.1", 0))
            port = free.getsockname()[1]
        bolt = Bolt(f"bolt://127.0.0.1:{port}", "neo4j", "secret", timeout=2)
        self.addCleanup(bolt.close)
        with self.assertRaisesRegex(Trouble, "No Neo4j answers") as caught:
            bolt.require_documents()
        self.assertNotIn("secret", str(caught.exception))

    def test_says_that_the_address_is_none(self):
        with self.assertRaisesRegex(Trouble, "no address of a Neo4j server"):
            Bolt("http://127.0.0.1", "neo4j", "")
