//! The engine in the browser: jobs of the page in, outcomes out; and the same engine for other programs.

use std::cell::RefCell;

use claimcheck::engine::{self, Engine};
use claimcheck::worker::agent::Agent;
use claimcheck::worker::protocol::{self, Job, Outcome, TaskResult};
use getrandom::SysRng;
use getrandom::rand_core::UnwrapErr;
use wasm_bindgen::prelude::{JsError, wasm_bindgen};

thread_local! {
    static AGENT: RefCell<Agent> = RefCell::new(Agent::new(Box::new(UnwrapErr(SysRng))));
    static ENGINE: RefCell<Engine> = RefCell::default();
}

fn main() {}

/// Runs one encoded job and gives its encoded outcome. `text` is the pasted text when it does not travel inside the job.
#[wasm_bindgen]
pub fn run(job: &[u8], text: Option<String>) -> Vec<u8> {
    let outcome = match protocol::decode::<Job>(job) {
        Some(job) => AGENT.with_borrow_mut(|agent| agent.run(job, text)),
        None => Outcome { id: 0, result: TaskResult::Misunderstood },
    };
    protocol::encode(&outcome)
}

/// See [`engine::VERSION`].
#[wasm_bindgen(js_name = engineVersion)]
pub fn engine_version() -> String {
    engine::VERSION.to_owned()
}

/// See [`engine::decode`].
#[wasm_bindgen(js_name = engineDecode)]
pub fn engine_decode(text: &str) -> String {
    engine::decode(text)
}

/// See [`engine::verify`].
#[wasm_bindgen(js_name = engineVerify)]
pub fn engine_verify(token: &str, key: &str, options: &str) -> Result<String, JsError> {
    told(engine::verify(token, key, options))
}

/// See [`engine::make`].
#[wasm_bindgen(js_name = engineMake)]
pub fn engine_make(header: &str, payload: &str, key: &str, options: &str) -> Result<String, JsError> {
    told(engine::make(header, payload, key, options, &mut UnwrapErr(SysRng)))
}

/// See [`Engine::import_key`].
#[wasm_bindgen(js_name = engineImportKey)]
pub fn engine_import_key(key: &str, options: &str) -> Result<u32, JsError> {
    told(ENGINE.with_borrow_mut(|engine| engine.import_key(key, options)))
}

/// See [`Engine::drop_key`].
#[wasm_bindgen(js_name = engineDropKey)]
pub fn engine_drop_key(key: u32) {
    ENGINE.with_borrow_mut(|engine| engine.drop_key(key));
}

/// See [`Engine::verify_with`].
#[wasm_bindgen(js_name = engineVerifyWith)]
pub fn engine_verify_with(key: u32, token: &str, options: &str) -> Result<String, JsError> {
    told(ENGINE.with_borrow_mut(|engine| engine.verify_with(key, token, options)))
}

/// See [`Engine::payload_of`].
#[wasm_bindgen(js_name = enginePayloadOf)]
pub fn engine_payload_of(key: u32, token: &str, options: &str) -> Result<String, JsError> {
    told(ENGINE.with_borrow_mut(|engine| engine.payload_of(key, token, options)))
}

/// See [`Engine::verify_many`].
#[wasm_bindgen(js_name = engineVerifyMany)]
pub fn engine_verify_many(key: u32, tokens: &str, options: &str) -> Result<Vec<u8>, JsError> {
    told(ENGINE.with_borrow_mut(|engine| engine.verify_many(key, tokens, options)))
}

fn told<T>(result: Result<T, String>) -> Result<T, JsError> {
    result.map_err(|words| JsError::new(&words))
}
