"""Asks the GraphQL service. A question is a file queries/NAME.graphql that can also be pasted into any GraphQL client."""

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import httpx

from .trouble import Trouble

QUERIES = Path(__file__).parent.parent / "queries"
EXPIRED = {"UNAUTHENTICATED", "FORBIDDEN"}


class Service:
    """`url` is that of the service, with or without /graphql. `timeout` is in seconds, for each answer."""

    def __init__(self, url: str, token: str | None = None, timeout: float = 30.0):
        self.url = url.rstrip("/").removesuffix("/graphql") + "/graphql"
        self.timeout = timeout
        headers = {"accept": "application/json"} | ({"authorization": f"Bearer {token}"} if token else {})
        # The service usually runs on this machine: no proxy of the environment stands between.
        self._http = httpx.Client(headers=headers, timeout=timeout, trust_env=False)

    def ask(self, question: str, **variables: Any) -> dict[str, Any]:
        """The `data` of the answer. Raises Trouble."""
        query = (QUERIES / f"{question}.graphql").read_text(encoding="utf-8")
        return self._data(self._send({"query": query, "variables": variables}), question)

    def edges(self, question: str, *fields: str, **variables: Any) -> Iterator[dict[str, Any]]:
        """Every edge of a connection, page after page. `fields` lead to the connection; the query takes $after."""
        after = None
        while True:
            page: Any = self.ask(question, **variables, after=after)
            for field in fields:
                page = page[field]
            yield from page["edges"]
            if not page["pageInfo"]["hasNextPage"]:
                return
            after = page["pageInfo"]["endCursor"]

    def nodes(self, question: str, *fields: str, **variables: Any) -> Iterator[dict[str, Any]]:
        """Every node of a connection, page after page."""
        return (edge["node"] for edge in self.edges(question, *fields, **variables))

    def require_documents(self) -> dict[str, Any]:
        """What the graph holds. Raises Trouble where it holds nothing: every answer below would be empty."""
        stats = self.ask("stats")["stats"]
        if stats["documents"] == 0:
            raise Trouble(
                f"The graph behind {self.url} is empty. Build one first: `npx mailuo build corpus`, or `npm start`. "
                "图谱为空，请先构建。"
            )
        return stats

    def _send(self, body: dict[str, Any]) -> httpx.Response:
        try:
            return self._http.post(self.url, json=body)
        except httpx.TimeoutException as cause:
            raise Trouble(
                f"{self.url} did not answer within {self.timeout:g} s. Try again, or give it longer: "
                "set MAILUO_TIMEOUT (seconds). 服务响应超时。"
            ) from cause
        except (httpx.TransportError, httpx.InvalidURL, httpx.UnsupportedProtocol) as cause:
            raise Trouble(
                f"No service answers at {self.url} ({cause}). Start one with `npm start`, "
                "or set MAILUO_URL to the one you mean. 无法连接服务。"
            ) from cause

    def _data(self, response: httpx.Response, question: str) -> dict[str, Any]:
        if response.status_code in (401, 403):
            raise Trouble(self._expired())
        try:
            answer = response.json()
        except ValueError as cause:
            raise Trouble(
                f"{self.url} answered {response.status_code} with something that is no GraphQL: is it a Mailuo service? "
                "Set MAILUO_URL. 该地址不是脉络服务。"
            ) from cause
        errors = answer.get("errors") or []
        if any((error.get("extensions") or {}).get("code") in EXPIRED for error in errors):
            raise Trouble(self._expired())
        if errors or answer.get("data") is None:
            words = "; ".join(error.get("message", "?") for error in errors) or f"status {response.status_code}"
            raise Trouble(f"{self.url} could not answer `{question}`: {words}")
        return answer["data"]

    def _expired(self) -> str:
        return (
            f"{self.url} does not take this token: it may have expired. Set MAILUO_TOKEN to a valid one, "
            "or leave it out: reading needs none unless the service says so. 令牌无效或已过期。"
        )
