//! The engine's worker: started after the page paints, fed with the newest job, replaced when it hangs or breaks.

use std::cell::RefCell;
use std::rc::Rc;

use gloo_timers::callback::Timeout;
use js_sys::{Array, Uint8Array};
use wasm_bindgen::prelude::*;
use web_sys::{MessageEvent, Worker};
use yew::Callback;

use super::BrowserText;
use crate::worker::protocol::{self, Job, Outcome, Task, Text};
use crate::worker::question;

/// A job that takes longer than this, in milliseconds, means that the worker hangs.
const PATIENCE: u32 = 8_000;

/// The same for a job of which the person was told that it takes long, and agreed.
const PATIENCE_AGREED: u32 = 180_000;

#[wasm_bindgen]
extern "C" {
    /// Starts a worker; see `public/boot.js`.
    #[wasm_bindgen(js_namespace = claimcheck, js_name = startWorker, catch)]
    async fn start_worker() -> Result<JsValue, JsValue>;
}

/// What the engine tells the page.
pub(crate) enum EngineEvent {
    /// It is there.
    Ready,
    /// A job is done.
    Outcome(Outcome),
    /// It was replaced.
    Replaced,
    /// It was replaced twice for the same job, which is given up.
    Stopped,
    /// It could not be loaded.
    Unavailable,
}

/// A job on its way.
#[derive(Clone)]
pub(crate) struct Sending {
    /// The number that the outcome carries back.
    pub(crate) id: u32,
    /// The number of the text, so that the same text is not sent twice.
    pub(crate) text_version: u32,
    /// The text.
    pub(crate) text: SendingText,
    /// What to do.
    pub(crate) task: Task,
}

impl Sending {
    /// A job that is about no pasted text.
    pub(crate) fn without_text(id: u32, task: Task) -> Self {
        Sending { id, text_version: 0, text: SendingText::None, task }
    }
}

/// A text on its way.
#[derive(Clone, Default)]
pub(crate) enum SendingText {
    /// No text: the task does not look at it.
    #[default]
    None,
    /// Inside the job.
    Inline(Rc<str>),
    /// Beside the job.
    Attached(BrowserText),
}

impl From<Rc<str>> for SendingText {
    fn from(text: Rc<str>) -> Self {
        SendingText::Inline(text)
    }
}

impl From<BrowserText> for SendingText {
    fn from(text: BrowserText) -> Self {
        SendingText::Attached(text)
    }
}

/// The engine, as the page sees it.
#[derive(Clone)]
pub(crate) struct Engine {
    inner: Rc<RefCell<Inner>>,
}

/// Engines are the same when they are one.
impl PartialEq for Engine {
    fn eq(&self, other: &Self) -> bool {
        Rc::ptr_eq(&self.inner, &other.inner)
    }
}

/// A reader for what the worker says. The one for all outcomes is large, and is linked only where it is named.
type Reader = fn(&[u8]) -> Option<Outcome>;

struct Inner {
    worker: Option<Worker>,
    launching: bool,
    on_event: Callback<EngineEvent>,
    /// Reads what the worker says.
    read: Reader,
    on_message: Option<Closure<dyn FnMut(MessageEvent)>>,
    on_error: Option<Closure<dyn FnMut(JsValue)>>,
    /// Jobs that are not answered yet, in order, and how often the worker was lost over each.
    waiting: Vec<(Sending, u8)>,
    /// The text that the worker has.
    worker_text: Option<u32>,
    watchdog: Option<Timeout>,
}

impl Engine {
    /// Starts the engine; it tells the page what happens through `on_event`.
    pub(crate) fn start(on_event: Callback<EngineEvent>) -> Self {
        let engine = Engine::idle(on_event);
        engine.wake();
        engine
    }

    /// An engine without a worker: it starts one when it is woken, or has something to do.
    pub(crate) fn idle(on_event: Callback<EngineEvent>) -> Self {
        Engine::reading(protocol::decode, on_event)
    }

    /// The same for somebody who only asks [`question`]s.
    pub(crate) fn for_questions(on_event: Callback<EngineEvent>) -> Self {
        Engine::reading(question::decode_answer, on_event)
    }

    fn reading(read: Reader, on_event: Callback<EngineEvent>) -> Self {
        let inner = Inner {
            worker: None,
            launching: false,
            on_event,
            read,
            on_message: None,
            on_error: None,
            waiting: Vec::new(),
            worker_text: None,
            watchdog: None,
        };
        let engine = Engine { inner: Rc::new(RefCell::new(inner)) };
        engine.listen();
        engine
    }

    /// Starts the worker when there is none.
    pub(crate) fn wake(&self) {
        if self.inner.borrow().worker.is_none() {
            self.launch();
        }
    }

    /// Ends the worker and forgets what it was asked. The next job starts another one.
    pub(crate) fn stop(&self) {
        let mut inner = self.inner.borrow_mut();
        if let Some(worker) = inner.worker.take() {
            worker.terminate();
        }
        inner.waiting.clear();
        inner.watchdog = None;
    }

    /// Sends a job. An unanswered job of the same kind is of no interest any more and is not repeated.
    pub(crate) fn send(&self, sending: Sending) {
        // After a failure to load, new input is a reason to try again.
        self.wake();
        {
            let mut inner = self.inner.borrow_mut();
            let kind = std::mem::discriminant(&sending.task);
            inner.waiting.retain(|(waiting, _)| std::mem::discriminant(&waiting.task) != kind);
            inner.waiting.push((sending.clone(), 0));
            inner.post(&sending);
        }
        self.watch();
    }

    fn listen(&self) {
        let engine = self.clone();
        let on_message = Closure::new(move |event: MessageEvent| engine.on_message(&event.data()));
        let engine = self.clone();
        let on_error = Closure::new(move |_: JsValue| engine.replace());
        let mut inner = self.inner.borrow_mut();
        inner.on_message = Some(on_message);
        inner.on_error = Some(on_error);
    }

    fn launch(&self) {
        if std::mem::replace(&mut self.inner.borrow_mut().launching, true) {
            return;
        }
        let engine = self.clone();
        wasm_bindgen_futures::spawn_local(async move {
            let started = start_worker().await.and_then(|worker| worker.dyn_into::<Worker>());
            engine.inner.borrow_mut().launching = false;
            match started {
                Ok(worker) => engine.adopt(worker),
                Err(_) => engine.emit(EngineEvent::Unavailable),
            }
        });
    }

    fn adopt(&self, worker: Worker) {
        {
            let mut inner = self.inner.borrow_mut();
            worker.set_onmessage(inner.on_message.as_ref().map(|closure| closure.as_ref().unchecked_ref()));
            worker.set_onerror(inner.on_error.as_ref().map(|closure| closure.as_ref().unchecked_ref()));
            inner.worker = Some(worker);
            inner.worker_text = None;
            let waiting: Vec<Sending> = inner.waiting.iter().map(|(sending, _)| sending.clone()).collect();
            for sending in &waiting {
                inner.post(sending);
            }
        }
        self.watch();
        self.emit(EngineEvent::Ready);
    }

    fn on_message(&self, data: &JsValue) {
        // Anything but bytes is the worker's word that its module broke.
        let Some(bytes) = data.dyn_ref::<Uint8Array>() else { return self.replace() };
        let read = self.inner.borrow().read;
        let Some(outcome) = read(&bytes.to_vec()) else { return };
        {
            let mut inner = self.inner.borrow_mut();
            inner.waiting.retain(|(sending, _)| !outcome.answers(sending.id, &sending.task));
            // It answers, so it does not hang: the time for what is still waiting begins now.
            inner.watchdog = None;
        }
        self.watch();
        self.emit(EngineEvent::Outcome(outcome));
    }

    /// Starts the watchdog while something is waiting. One that runs already goes on: somebody who keeps typing must not
    /// keep a hung worker alive.
    fn watch(&self) {
        let mut inner = self.inner.borrow_mut();
        if inner.worker.is_some() && !inner.waiting.is_empty() && inner.watchdog.is_none() {
            let engine = self.clone();
            let is_slow =
                |(sending, _): &(Sending, u8)| matches!(&sending.task, Task::Check(check) if check.allow_slow);
            let patience = if inner.waiting.iter().any(is_slow) { PATIENCE_AGREED } else { PATIENCE };
            inner.watchdog = Some(Timeout::new(patience, move || engine.replace()));
        }
    }

    fn replace(&self) {
        let stopped = {
            let mut inner = self.inner.borrow_mut();
            let Some(worker) = inner.worker.take() else { return };
            worker.terminate();
            inner.watchdog = None;
            for (_, losses) in &mut inner.waiting {
                *losses += 1;
            }
            let before = inner.waiting.len();
            inner.waiting.retain(|(_, losses)| *losses < 2);
            inner.waiting.len() < before
        };
        self.emit(if stopped { EngineEvent::Stopped } else { EngineEvent::Replaced });
        self.launch();
    }

    fn emit(&self, event: EngineEvent) {
        let on_event = self.inner.borrow().on_event.clone();
        on_event.emit(event);
    }
}

impl Inner {
    fn post(&mut self, sending: &Sending) {
        let Some(worker) = &self.worker else { return };
        let known = self.worker_text == Some(sending.text_version);
        let (text, attached) = match &sending.text {
            SendingText::None => (Text::Kept, JsValue::UNDEFINED),
            _ if known => (Text::Kept, JsValue::UNDEFINED),
            SendingText::Inline(text) => (Text::Inline(text.to_string()), JsValue::UNDEFINED),
            SendingText::Attached(text) => (Text::Attached, text.value().clone()),
        };
        if !matches!(sending.text, SendingText::None) {
            self.worker_text = Some(sending.text_version);
        }
        let job = Job { id: sending.id, text, task: sending.task.clone() };
        let bytes = Uint8Array::from(protocol::encode(&job).as_slice());
        // A worker that is gone is noticed by the watchdog.
        let _posted = worker.post_message(&Array::of2(&bytes, &attached));
    }
}
