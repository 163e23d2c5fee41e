#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 Hookdesk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""A small Tribe CRM environment that shares no line with the program under test.

It answers in each shape that the description of the API permits, records every request, and shows
its state at /control/state. It listens on loopback only. By hand:

    permissive_server.py [SHAPE]      prints {"url": …, "clientId": …, "clientSecret": …}
"""

import json
import re
import sys
import threading
import time
import uuid
from dataclasses import dataclass
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from urllib.parse import parse_qs, unquote, urlsplit

CLIENT_ID = "e2e-client"
CLIENT_SECRET = "e2e-secret-never-in-a-log"
TOKEN = "e2e-token"
PAGE_CAP = 100
ENTITY_TYPES = [
    "Relation.Organization",
    "Relation.Person",
    "Relationship.Organization.Customer",
    "Activity.SalesOpportunity",
    "Activity.Invoice",
    "Activity.Task",
    "Activity.SupportTicket",
]


@dataclass
class Shape:
    """Which of the permitted behaviours a server has."""

    count: int = 12
    rest: bool = True  # GET /v1/webhooks answers
    odata: bool = True  # the entity set Webhook exists
    rest_style: str = "array"  # array: camelCase in an array; value: PascalCase in {"value": …}
    sparse: bool = False  # fields missing, null, and unknown
    put: bool = True  # PUT updates; else 405 and POST with the ID does
    obeys_reactivation: bool = True
    counts: bool = True  # $count=true is answered
    refusals: int = 0  # that many listings are answered with 429 first
    events: int = 0  # failed deliveries in the log; 0: the environment has no event log
    event_style: str = "pascal"  # how the log spells its fields: pascal or camel
    sparse_events: bool = False  # events without webhook, body, date or status
    filters_events: bool = True  # $filter is obeyed; else every event is answered
    retry_delivers: bool = True  # a retried event arrives and leaves the log
    retry_seconds: float = 0  # so long the answer to a retry takes


SHAPES = {
    "camel_array": Shape(),
    "pascal_value": Shape(rest_style="value"),
    "odata_only": Shape(rest=False),
    "rest_only": Shape(odata=False),
    "sparse": Shape(sparse=True),
    "post_updates": Shape(put=False),
    "reactivation_ignored": Shape(obeys_reactivation=False),
    "paged_without_count": Shape(count=230, counts=False),
    "rate_limited_once": Shape(refusals=1),
    "events": Shape(events=23),
    "events_camel": Shape(events=23, event_style="camel", rest_style="value"),
    "events_sparse": Shape(events=12, sparse_events=True),
    "events_paged": Shape(events=230, counts=False),
    "events_filter_ignored": Shape(events=23, filters_events=False),
    "events_failing_again": Shape(events=23, retry_delivers=False),
    "events_many": Shape(events=500, retry_seconds=0.05),
}


def guid(text):
    return str(uuid.uuid5(uuid.NAMESPACE_URL, "https://hookdesk.invalid/" + text))


def seed(count):
    """Every fourth webhook is deactivated; names, types and endpoints differ."""
    return [
        {
            "id": guid(str(number)),
            "name": f"Hook {number:03d} to {('ERP', 'mail', 'stock')[number % 3]}",
            "entityType": ENTITY_TYPES[number % len(ENTITY_TYPES)],
            "webhookUrl": f"https://receiver-{number}.example.org/tribe",
            "headers": [{"name": "X-Number", "value": f"value-{number}"}],
            "isDeactivated": number % 4 == 3,
            "creationDate": f"2026-0{1 + number % 9}-1{number % 9}T08:0{number % 6}:00.000Z",
        }
        for number in range(count)
    ]


def seed_events(count, webhooks):
    """The newest first is not the order in which they stand here."""
    events = []
    for number in range(count):
        hook = webhooks[number * 5 % len(webhooks)]
        failed = number % 3 != 0
        answer = (500, 401, 0)[number % 3]
        body = json.dumps({"webhookId": hook["id"], "payload": {
            "type": "EntityUpdateMutation", "entityId": guid(f"record {number}"),
            "amount": number}})
        events.append({
            "ID": guid(f"event {number}"),
            "WebhookId": hook["id"],
            "Status": "Failed" if failed else "Pending",
            "AttemptCount": 5 if failed else 1 + number % 4,
            "NextAttemptDate": None if failed else "2026-06-01T12:00:00.000Z",
            "CreationDate": f"2026-05-{1 + number * 7 % 28:02d}T{number % 24:02d}:{number % 60:02d}:00.000Z",
            "LastAttemptDate": "2026-06-01T11:00:00.000Z",
            "ResponseStatus": answer or None,
            "ErrorMessage": f"refused {number}" if answer else "Connection timed out",
            "EntityType": hook["entityType"],
            "Body": body,
        })
    return events


def thin_out_event(place, event):
    """What an event may lack: its webhook, its body, its dates, its status."""
    if place % 4 == 0:
        del event["WebhookId"], event["Body"]
    elif place % 4 == 1:
        event["Body"] = None
        event["CreationDate"] = None
    elif place % 4 == 2:
        event["Status"] = None
        event["AttemptCount"] = None
    else:
        event["Body"] = "<html>\u0000 not JSON"
        event["Unheard"] = {"of": [1, None]}


class Environment:
    """The data and what was asked of it."""

    def __init__(self, shape):
        self.shape = shape
        self.lock = threading.Lock()
        self.webhooks = seed(shape.count)
        self.events = seed_events(shape.events, self.webhooks)
        if shape.sparse_events:
            for place, event in enumerate(self.events):
                thin_out_event(place, event)
        self.requests = []
        self.refusals_left = shape.refusals

    def state(self):
        with self.lock:
            return json.loads(json.dumps({"webhooks": self.webhooks, "events": self.events,
                                          "requests": self.requests}))

    def find(self, webhook_id):
        wanted = webhook_id.strip("'").lower()
        return next((hook for hook in self.webhooks if hook["id"] == wanted), None)

    def rest_record(self, hook):
        if self.shape.rest_style == "value":
            return {
                "ID": hook["id"],
                "EntityType": hook["entityType"],
                "WebhookUrl": hook["webhookUrl"],
                "Headers": [{"Name": h["name"], "Value": h["value"]} for h in hook["headers"]],
            }
        record = {key: hook[key] for key in ("id", "entityType", "webhookUrl", "headers")}
        if not self.shape.odata:
            record.update(name=hook["name"], isDeactivated=hook["isDeactivated"])
        if self.shape.sparse:
            self.thin_out(hook, record)
        return record

    def odata_record(self, hook):
        record = {
            "ID": hook["id"],
            "_Type": "Webhook",
            "_Name": hook["name"],
            "CreationDate": hook["creationDate"],
            "IsDeactivated": hook["isDeactivated"],
        }
        if not self.shape.rest:
            record.update(EntityType=hook["entityType"], Url=hook["webhookUrl"])
        if self.shape.sparse and self.webhooks.index(hook) % 3 == 1:
            record.update(CreationDate=None, Unheard={"of": [1, None]})
        return record

    def thin_out(self, hook, record):
        place = self.webhooks.index(hook) % 3
        if place == 0:
            record.update(headers=None, surprise=["kept", {"and": "shown"}])
        elif place == 1:
            del record["headers"]


def matches(condition, hook):
    """One comparison of a $filter; what is not known here is a bad request."""
    fields = {"_name": "name", "isdeactivated": "isDeactivated", "id": "id",
              "entitytype": "entityType", "_id": "id"}
    text = condition.strip()
    while text.startswith("(") and text.endswith(")"):
        text = text[1:-1].strip()
    called = re.fullmatch(r"(contains|startswith|endswith)\(\s*(\w+)\s*,\s*'(.*)'\s*\)", text)
    if called:
        value = str(hook[fields[called.group(2).lower()]]).lower()
        part = called.group(3).replace("''", "'").lower()
        return {"contains": part in value, "startswith": value.startswith(part),
                "endswith": value.endswith(part)}[called.group(1)]
    compared = re.fullmatch(r"(\w+)\s+(eq|ne)\s+(.+)", text)
    if not compared:
        raise ValueError(f"cannot read: {text}")
    value = hook[fields[compared.group(1).lower()]]
    literal = compared.group(3)
    wanted = literal == "true" if literal in ("true", "false") else (
        literal.strip("'").replace("''", "'"))
    return (value == wanted) == (compared.group(2) == "eq")


def event_matches(expression, event):
    """`or` of `and`s of comparisons, as a question for events is; brackets group nothing else."""
    def holds(condition):
        text = condition.strip().strip("()").strip()
        compared = re.fullmatch(r"(\w+)\s+(eq|ne|gt|ge|lt|le)\s+(.+)", text)
        if not compared:
            raise ValueError(f"cannot read: {text}")
        name, operator, literal = compared.groups()
        value, wanted = str(event.get(name) or "").lower(), literal.strip("'").lower()
        return {"eq": value == wanted, "ne": value != wanted, "gt": value > wanted,
                "ge": value >= wanted, "lt": value < wanted, "le": value <= wanted}[operator]
    return any(all(holds(part) for part in re.split(r"\s+and\s+", alternative))
               for alternative in re.split(r"\s+or\s+", expression))


def sort_key(hook, name):
    fields = {"_name": "name", "creationdate": "creationDate", "isdeactivated": "isDeactivated"}
    return str(hook.get(fields.get(name.lower(), "id"), ""))


class Handler(BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"
    disable_nagle_algorithm = True

    @property
    def environment(self):
        return self.server.environment

    def log_message(self, *_):
        pass

    def answer(self, status, body=None, headers=()):
        payload = b"" if body is None else (
            body if isinstance(body, bytes) else json.dumps(body).encode())
        self.send_response(status)
        for name, value in headers:
            self.send_header(name, value)
        kind = "application/xml" if payload.startswith(b"<?xml") else "application/json"
        self.send_header("Content-Type", kind)
        self.send_header("Content-Length", str(len(payload)))
        self.end_headers()
        self.wfile.write(payload)

    def refuse(self, status, message, headers=()):
        self.answer(status, {"status": status, "error": "refused", "message": message,
                             "path": urlsplit(self.path).path}, headers)

    def handle_any(self):
        body = self.rfile.read(int(self.headers.get("Content-Length") or 0))
        url = urlsplit(self.path)
        path = unquote(url.path)
        if path == "/control/state":
            return self.answer(200, self.environment.state())
        with self.environment.lock:
            self.environment.requests.append({
                "method": self.command, "path": path, "query": unquote(url.query),
                "body": body.decode("utf-8", "replace")})
            if path == "/oauth2/token":
                return self.give_token(parse_qs(body.decode()))
            if self.headers.get("Authorization") != f"Bearer {TOKEN}":
                return self.refuse(401, "The token is missing or not ours.")
            query = {key: values[0] for key, values in parse_qs(url.query).items()}
            return self.route(path, query, body)

    do_GET = do_POST = do_PUT = do_DELETE = do_PATCH = handle_any

    def give_token(self, form):
        basic = self.headers.get("Authorization", "").startswith("Basic ")
        known = form.get("client_id") == [CLIENT_ID] and form.get("client_secret") == [CLIENT_SECRET]
        if form.get("grant_type") != ["client_credentials"] or not (known or basic):
            return self.answer(401, {"error": "invalid_client", "status_code": 401,
                                     "error_description": "Client authentication failed"})
        return self.answer(200, {"access_token": TOKEN, "token_type": "bearer",
                                 "expires_in": 3600, "scope": "read write"})

    def route(self, path, query, body):
        single = re.fullmatch(r"/v1/odata/Webhook\(([^)]*)\)", path)
        if path == "/v1/odata/GetCurrentEmployee()":
            return self.answer(200, {"ID": guid("me"), "Person": {"_Name": "E2E"}})
        if path == "/v1/odata/Relationship_Organization_Identity":
            return self.answer(200, {"value": [{"ID": guid("own"), "Name": "Permissive BV"}]})
        if path == "/v1/odata/$metadata":
            return self.answer(200, self.metadata())
        if path == "/v1/webhooks":
            return self.rest_collection(body)
        if path.startswith("/v1/webhooks/") and self.command == "DELETE":
            return self.delete(path.rsplit("/", 1)[1])
        if path == "/v1/odata/Webhook" and self.environment.shape.odata:
            return self.odata_collection(query, body)
        retried = re.fullmatch(r"/v1/webhooks/events/([^/]+)/retry", path)
        if retried and self.command == "POST" and self.environment.shape.events:
            return self.retry_event(retried.group(1))
        if path == "/v1/odata/WebhookEvent" and self.environment.shape.events:
            return self.event_page(query)
        if single and self.environment.shape.odata:
            return self.odata_single(single.group(1), body)
        return self.refuse(404, "No such resource.")

    def must_wait(self):
        if self.command != "GET" or self.environment.refusals_left == 0:
            return False
        self.environment.refusals_left -= 1
        self.refuse(429, "Too many calls.", [("Retry-After", "2")])
        return True

    def rest_collection(self, body):
        if self.command == "POST":
            return self.create(json.loads(body))
        if self.command != "GET" or not self.environment.shape.rest:
            return self.refuse(404, "No such listing here.")
        if self.must_wait():
            return None
        records = [self.environment.rest_record(hook) for hook in self.environment.webhooks]
        wrapped = self.environment.shape.rest_style == "value"
        page = records[:PAGE_CAP]  # "A GET returns at most 100 records"
        return self.answer(200, {"value": page} if wrapped else page)

    def create(self, draft):
        number = len(self.environment.requests)
        hook = {"id": guid(f"created {number}"), "name": f"Created {number}",
                "entityType": draft["entityType"], "webhookUrl": draft["webhookUrl"],
                "headers": draft.get("headers", []), "isDeactivated": False,
                "creationDate": "2026-06-01T12:00:00.000Z"}
        self.environment.webhooks.append(hook)
        return self.answer(201, self.environment.rest_record(hook))

    def delete(self, webhook_id):
        hook = self.environment.find(webhook_id)
        if not hook:
            return self.refuse(404, "No such webhook.")
        self.environment.webhooks.remove(hook)
        return self.answer(204)

    def odata_collection(self, query, body):
        if self.command == "POST" and not self.environment.shape.put:
            change = json.loads(body)
            return self.update(str(change.pop("ID", "")), change)
        if self.command != "GET":
            return self.refuse(405, "Not here.")
        if self.must_wait():
            return None
        return self.odata_page(query)

    def odata_page(self, query):
        conditions = [part for part in re.split(r"\s+and\s+", query.get("$filter", "")) if part]
        try:
            found = [hook for hook in self.environment.webhooks
                     if all(matches(part, hook) for part in conditions)]
        except (ValueError, KeyError) as error:
            return self.answer(400, {"error": {"code": "400", "message": str(error)}})
        for part in reversed([part for part in query.get("$orderby", "").split(",") if part]):
            name, _, direction = part.strip().partition(" ")
            found.sort(key=lambda hook: sort_key(hook, name), reverse=direction == "desc")
        skip = int(query.get("$skip", 0))
        top = min(int(query.get("$top", PAGE_CAP)), PAGE_CAP)
        answer = {"@odata.context": "$metadata#Webhook",
                  "value": [self.environment.odata_record(h) for h in found[skip:skip + top]]}
        if query.get("$count") == "true" and self.environment.shape.counts:
            answer["@odata.count"] = len(found)
        return self.answer(200, answer)

    def event_page(self, query):
        found = self.environment.events
        try:
            if "$filter" in query and self.environment.shape.filters_events:
                found = [event for event in found if event_matches(query["$filter"], event)]
        except ValueError as error:
            return self.answer(400, {"error": {"code": "400", "message": str(error)}})
        found = sorted(found, key=lambda event: str(event.get("CreationDate") or ""), reverse=True)
        skip = int(query.get("$skip", 0))
        top = min(int(query.get("$top", PAGE_CAP)), PAGE_CAP)
        answer = {"value": [self.event_record(event) for event in found[skip:skip + top]]}
        if query.get("$count") == "true" and self.environment.shape.counts:
            answer["@odata.count"] = len(found)
        return self.answer(200, answer)

    def event_record(self, event):
        if self.environment.shape.event_style == "pascal":
            return event
        return {"id" if key == "ID" else key[0].lower() + key[1:]: value
                for key, value in event.items()}

    def retry_event(self, event_id):
        event = next((e for e in self.environment.events if e["ID"] == event_id.lower()), None)
        if not event:
            return self.refuse(404, "No such event.")
        if self.environment.shape.retry_delivers:
            self.environment.events.remove(event)
        else:
            event["AttemptCount"] = (event["AttemptCount"] or 0) + 1
            event["LastAttemptDate"] = "2026-06-01T13:00:00.000Z"
        time.sleep(self.environment.shape.retry_seconds)
        return self.answer(202)

    def odata_single(self, webhook_id, body):
        if self.command == "PUT" and self.environment.shape.put:
            return self.update(webhook_id, json.loads(body))
        if self.command != "GET":
            return self.refuse(405, "Not this way.")
        hook = self.environment.find(webhook_id)
        if not hook:
            return self.refuse(404, "No such webhook.")
        return self.answer(200, self.environment.odata_record(hook))

    def update(self, webhook_id, change):
        hook = self.environment.find(webhook_id)
        if not hook:
            return self.refuse(404, "No such webhook.")
        if self.environment.shape.obeys_reactivation and "IsDeactivated" in change:
            hook["isDeactivated"] = change["IsDeactivated"]
        return self.answer(200, self.environment.odata_record(hook))

    def metadata(self):
        names = [kind.replace(".", "_") for kind in [*ENTITY_TYPES, "Activity.Quotation"]]
        sets = "".join(f'<EntitySet Name="{name}" EntityType="Tribe.{name}"/>' for name in names)
        types = "".join(
            f'<EntityType Name="{name}"><Key><PropertyRef Name="ID"/></Key>'
            '<Property Name="ID" Type="Edm.Guid"/></EntityType>' for name in names)
        return ('<?xml version="1.0" encoding="UTF-8"?>'
                '<edmx:Edmx Version="4.0" xmlns:edmx="http://docs.oasis-open.org/odata/ns/edmx">'
                '<edmx:DataServices>'
                '<Schema Namespace="Tribe" xmlns="http://docs.oasis-open.org/odata/ns/edm">'
                f'{types}<EntityContainer Name="Container">{sets}</EntityContainer>'
                '</Schema></edmx:DataServices></edmx:Edmx>').encode()


class PermissiveServer(ThreadingHTTPServer):
    daemon_threads = True

    def __init__(self, shape):
        super().__init__(("127.0.0.1", 0), Handler)
        self.environment = Environment(shape)
        self.url = f"http://127.0.0.1:{self.server_address[1]}"

    def __enter__(self):
        threading.Thread(target=self.serve_forever, daemon=True).start()
        return self

    def __exit__(self, *_):
        self.shutdown()
        self.server_close()

    def state(self):
        return self.environment.state()


def main():
    server = PermissiveServer(SHAPES[sys.argv[1] if len(sys.argv) > 1 else "camel_array"])
    print(json.dumps({"url": server.url, "clientId": CLIENT_ID, "clientSecret": CLIENT_SECRET}),
          flush=True)
    server.serve_forever()


if __name__ == "__main__":
    main()
