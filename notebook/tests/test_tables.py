import unittest
from unittest import mock

import pandas as pd

from mailuo import tables


class Showing(unittest.TestCase):
    def shown(self, table, **options):
        with mock.patch.object(tables, "display") as display:
            tables.show(table, **options)
        return display.call_args_list

    def test_names_never_become_html(self):
        [call] = self.shown(pd.DataFrame({"<b>名</b>": ["<script>alert(1)</script>"]}))
        html = call.args[0]["text/html"]
        self.assertNotIn("<script>", html)
        self.assertNotIn("<b>", html)
        self.assertIn("&lt;script&gt;", html)

    def test_says_what_was_not_found(self):
        [call] = self.shown(pd.DataFrame(), none="没有")
        self.assertEqual(call.args[0].data, "*没有*")
