"""Asks a Neo4j server by its official driver. A question is a file queries/NAME.cypher that also runs in Neo4j Browser."""

from typing import Any

from neo4j import GraphDatabase, Query
from neo4j.exceptions import AuthError, ConfigurationError, DriverError, Neo4jError, ServiceUnavailable

from .service import QUERIES
from .trouble import Trouble


class Bolt:
    """`timeout` is in seconds: for connecting, and for each answer."""

    def __init__(self, address: str, username: str, password: str, timeout: float = 30.0):
        self.address = address
        self.timeout = timeout
        if not address.startswith(("bolt", "neo4j")):
            raise Trouble(f"{address} is no address of a Neo4j server: use bolt:// or neo4j://. 地址无效。")
        try:
            self._driver = GraphDatabase.driver(
                address, auth=(username, password), connection_timeout=timeout, connection_acquisition_timeout=timeout
            )
        except (ConfigurationError, ValueError) as cause:
            raise Trouble(f"{address} is no address of a Neo4j server ({cause}): use bolt:// or neo4j://. 地址无效。") from cause

    def ask(self, question: str, **parameters: Any) -> list[dict[str, Any]]:
        """Rows as dictionaries. Raises Trouble."""
        text = (QUERIES / f"{question}.cypher").read_text(encoding="utf-8")
        try:
            with self._driver.session(default_access_mode="READ") as session:
                return [record.data() for record in session.run(Query(text, timeout=self.timeout), parameters)]
        except AuthError as cause:
            raise Trouble(
                f"{self.address} does not take this name and password: set NEO4J_USERNAME and NEO4J_PASSWORD. "
                "用户名或密码错误。"
            ) from cause
        except (ServiceUnavailable, DriverError, OSError) as cause:
            raise Trouble(f"No Neo4j answers at {self.address} ({cause}): is it running? 无法连接 Neo4j。") from cause
        except Neo4jError as cause:
            raise Trouble(f"{self.address} could not answer `{question}`: {cause.message}") from cause

    def require_documents(self) -> int:
        """How many documents the graph holds. Raises Trouble where it holds none."""
        [row] = self.ask("count-documents")
        if row["documents"] == 0:
            raise Trouble(
                f"The graph at {self.address} is empty. Build it first: `npx mailuo build corpus --graph {self.address}`. "
                "图谱为空，请先构建。"
            )
        return row["documents"]

    def close(self) -> None:
        self._driver.close()
