//! One engine for all widgets of a page: they ask, and get their answers one after another.

use std::cell::{Cell, RefCell};
use std::collections::VecDeque;
use std::future::{Future, poll_fn};
use std::rc::Rc;
use std::task::{Poll, Waker};

use yew::Callback;

use super::engine::SendingText;
use super::{Engine, EngineEvent, Sending};
use crate::worker::protocol::{Outcome, Task, TaskResult};
use crate::worker::question::{Answer, Question};

/// What is said when the engine does not answer.
const LOST: &str = "the engine did not answer: try again, or reload the page";

thread_local! {
    static DESK: RefCell<Desk> = const { RefCell::new(Desk { engine: None, waiting: VecDeque::new(), last: 0 }) };
}

/// The engine and who waits for it; the first one is being answered.
struct Desk {
    engine: Option<Engine>,
    waiting: VecDeque<Asked>,
    last: u32,
}

struct Asked {
    sending: Sending,
    slot: Rc<Slot>,
}

/// Where an answer arrives.
#[derive(Default)]
struct Slot {
    answer: RefCell<Option<Answer>>,
    waker: RefCell<Option<Waker>>,
}

/// The answer to `question` about `text`. It always comes; when the engine is lost, it is [`Answer::Nothing`].
pub(crate) fn ask(text: &str, question: Question) -> impl Future<Output = Answer> + use<> {
    let slot = Rc::new(Slot::default());
    let is_first = DESK.with_borrow_mut(|desk| {
        desk.last += 1;
        let text = SendingText::from(Rc::<str>::from(text));
        let sending = Sending { id: desk.last, text_version: desk.last, text, task: Task::Ask(question) };
        desk.waiting.push_back(Asked { sending, slot: slot.clone() });
        desk.waiting.len() == 1
    });
    if is_first {
        send_first();
    }
    poll_fn(move |context| match slot.answer.take() {
        Some(answer) => Poll::Ready(answer),
        None => {
            slot.waker.replace(Some(context.waker().clone()));
            Poll::Pending
        }
    })
}

/// Does something that waits for answers. Natively, where the build renders, there is nobody to ask.
pub(crate) fn spawn(work: impl Future<Output = ()> + 'static) {
    if cfg!(target_arch = "wasm32") {
        wasm_bindgen_futures::spawn_local(work);
    }
}

/// A number that goes up: what was begun under an older one is of no interest any more.
#[derive(Clone, Default)]
pub(crate) struct Round(Rc<Cell<u32>>);

impl Round {
    /// Begins a new one and gives its number.
    pub(crate) fn begin(&self) -> u32 {
        self.0.set(self.0.get() + 1);
        self.0.get()
    }

    /// Whether it is still the one of that number.
    pub(crate) fn is(&self, number: u32) -> bool {
        self.0.get() == number
    }
}

fn send_first() {
    let first = DESK.with_borrow_mut(|desk| {
        let sending = desk.waiting.front()?.sending.clone();
        let engine = desk.engine.get_or_insert_with(|| Engine::for_questions(Callback::from(on_event)));
        Some((engine.clone(), sending))
    });
    if let Some((engine, sending)) = first {
        engine.send(sending);
    }
}

fn on_event(event: EngineEvent) {
    match event {
        EngineEvent::Outcome(Outcome { id, result: TaskResult::Answer(answer) }) => settle(Some(id), answer),
        EngineEvent::Stopped | EngineEvent::Unavailable => settle(None, Answer::Nothing(LOST.to_owned())),
        EngineEvent::Outcome(_) | EngineEvent::Ready | EngineEvent::Replaced => {}
    }
}

/// Hands the answer to the first who waits, if it is the one of that number, and turns to the next.
fn settle(id: Option<u32>, answer: Answer) {
    let asked = DESK.with_borrow_mut(|desk| {
        let is_meant = desk.waiting.front().is_some_and(|asked| id.is_none_or(|id| id == asked.sending.id));
        if is_meant { desk.waiting.pop_front() } else { None }
    });
    let Some(asked) = asked else { return };
    asked.slot.answer.replace(Some(answer));
    if let Some(waker) = asked.slot.waker.take() {
        waker.wake();
    }
    send_first();
}
