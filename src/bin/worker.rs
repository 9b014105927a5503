//! The engine in the browser: jobs of the page in, outcomes out.

use std::cell::RefCell;

use claimcheck::worker::agent::Agent;
use claimcheck::worker::protocol::{self, Job, Outcome, TaskResult};
use getrandom::SysRng;
use getrandom::rand_core::UnwrapErr;
use wasm_bindgen::prelude::wasm_bindgen;

thread_local! {
    static AGENT: RefCell<Agent> = RefCell::new(Agent::new(Box::new(UnwrapErr(SysRng))));
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
