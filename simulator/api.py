"""One call of a method: through the faults, to the method, into the record."""

from collections.abc import Awaitable, Callable
from dataclasses import dataclass, field

from simulator.callbacks import Callbacks
from simulator.clock import Clock
from simulator.commands import Commands
from simulator.errors import NOT_FOUND, ApiError
from simulator.faults import Fault, Faults, Kind
from simulator.limits import Limits
from simulator.params import Params
from simulator.record import Call, Record
from simulator.shapes import JsonObject
from simulator.updates import Updates
from simulator.webhook import Webhook
from simulator.world import World


@dataclass(frozen=True, slots=True)
class Answer:
    """A result that Telegram explains with a `description`."""

    result: object
    description: str


@dataclass(frozen=True, slots=True)
class Outcome:
    """What goes back: status and body, and the fault that may keep it from arriving."""

    status: int
    body: JsonObject
    fault: Fault | None = None
    call: Call | None = None


Run = Callable[["Api", Params, Call], object]
Waits = Callable[["Api", Params], Awaitable[object]]


@dataclass(frozen=True, slots=True)
class Method:
    """A method either runs at once or waits."""

    run: Run | None = None
    waits: Waits | None = None


@dataclass(slots=True)
class Api:
    """Everything a method needs, in one place."""

    clock: Clock
    world: World
    updates: Updates
    limits: Limits
    faults: Faults
    record: Record
    commands: Commands
    callbacks: Callbacks
    methods: dict[str, Method]
    webhook: Webhook = field(init=False)
    in_progress: int = 0
    last_ended: float = 0.0

    def __post_init__(self) -> None:
        self.webhook = Webhook(self.updates, self._reply)

    async def call(self, method: str, params: Params) -> Outcome:
        """Carry out a method; never raises for what a bot did wrong."""
        name = method.lower()
        chat_id = _chat_id(params)
        call = self.record.begin(method, params.values, chat_id)
        fault = self.faults.catch(name, chat_id) if self.faults.active else None
        quiet = name != "getupdates"
        self.in_progress += quiet
        status, body = 500, {}
        try:
            if fault is None or fault.kind is not Kind.DROP:
                body = await self._result(name, params, call, fault)
                status = 200
        except ApiError as error:
            status, body = error.code, error.body()
        finally:
            self.in_progress -= quiet
            self._end(call, fault, status, body)
        return Outcome(status, body, fault, call)

    async def _result(self, name: str, params: Params, call: Call, fault: Fault | None) -> JsonObject:
        if fault is not None and fault.error is not None:
            call.injected = True
            raise fault.error
        method = self.methods.get(name)
        if method is None:
            raise ApiError(*NOT_FOUND)
        if method.waits is not None:
            result = await method.waits(self, params)
        else:
            result = method.run(self, params, call) if method.run is not None else None
        if isinstance(result, Answer):
            return {"ok": True, "result": result.result, "description": result.description}
        return {"ok": True, "result": result}

    async def _reply(self, method: str, params: Params) -> object:
        return await self.call(method, params)

    def _end(self, call: Call, fault: Fault | None, status: int, body: JsonObject) -> None:
        withheld = fault is not None and fault.kind in (Kind.DROP, Kind.RESET)
        if withheld:
            call.injected = True
        self.record.end(call, None if withheld else status, str(body.get("description", "")))
        if call.ended is not None and call.method.lower() != "getupdates":
            self.last_ended = call.ended


def _chat_id(params: Params) -> int | None:
    value = params.values.get("chat_id")
    if isinstance(value, int):
        return value
    if isinstance(value, str):
        try:
            return int(value)
        except ValueError:
            return None
    return None
