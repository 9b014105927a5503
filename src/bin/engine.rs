//! The engine for other programs: the functions of `claimcheck::engine`, for JavaScript.

use std::cell::RefCell;

use claimcheck::check::acceptance::Acceptance;
use claimcheck::engine::{self, Engine};
use getrandom::SysRng;
use getrandom::rand_core::UnwrapErr;
use wasm_bindgen::prelude::{JsError, wasm_bindgen};

thread_local! {
    static ENGINE: RefCell<Engine> = RefCell::default();
    /// Tokens on their way in: JavaScript writes them here itself, which is faster than handing a string over.
    static INPUT: RefCell<Vec<u8>> = RefCell::default();
    /// A payload on its way out.
    static OUTPUT: RefCell<Vec<u8>> = RefCell::default();
}

fn main() {}

/// See [`engine::VERSION`].
#[wasm_bindgen(js_name = version)]
pub fn version() -> String {
    engine::VERSION.to_owned()
}

/// See [`engine::decode`].
#[wasm_bindgen(js_name = decode)]
pub fn decode(text: &str) -> String {
    engine::decode(text)
}

/// See [`engine::verify`].
#[wasm_bindgen(js_name = verify)]
pub fn verify(token: &str, key: &str, options: &str) -> Result<String, JsError> {
    told(engine::verify(token, key, options))
}

/// See [`engine::decrypt`].
#[wasm_bindgen]
pub fn decrypt(token: &str, key: &str, options: &str) -> Result<String, JsError> {
    told(engine::decrypt(token, key, options))
}

/// See [`engine::make`].
#[wasm_bindgen(js_name = make)]
pub fn make(header: &str, payload: &str, key: &str, options: &str) -> Result<String, JsError> {
    told(engine::make(header, payload, key, options, &mut UnwrapErr(SysRng)))
}

/// See [`Engine::import_key`].
#[wasm_bindgen(js_name = importKey)]
pub fn import_key(key: &str, options: &str) -> Result<u32, JsError> {
    told(ENGINE.with_borrow_mut(|engine| engine.import_key(key, options)))
}

/// See [`Engine::drop_key`].
#[wasm_bindgen(js_name = dropKey)]
pub fn drop_key(key: u32) {
    ENGINE.with_borrow_mut(|engine| engine.drop_key(key));
}

/// See [`Engine::verify_with`].
#[wasm_bindgen(js_name = verifyWith)]
pub fn verify_with(key: u32, token: &str, options: &str) -> Result<String, JsError> {
    told(ENGINE.with_borrow_mut(|engine| engine.verify_with(key, token, options)))
}

/// See [`Engine::use_options`].
#[wasm_bindgen(js_name = useOptions)]
pub fn use_options(options: &str) -> Result<(), JsError> {
    told(ENGINE.with_borrow_mut(|engine| engine.use_options(options)))
}

/// Makes room for an input of that many bytes and tells where it is in the memory of the module.
#[wasm_bindgen(js_name = inputAt)]
pub fn input_at(bytes: usize) -> *const u8 {
    INPUT.with_borrow_mut(|input| {
        if input.len() < bytes {
            input.resize(bytes, 0);
        }
        input.as_ptr()
    })
}

/// See [`Engine::payload_of`]; the token is the first `bytes` bytes of the input. How many bytes the payload has, which is at
/// [`output_at`]; or the number of [`Acceptance`] below zero; or [`NO_ANSWER`]. One plain number,
/// because JavaScript takes anything more as an array, and that costs as much as the hash of a block.
#[wasm_bindgen(js_name = payloadOf)]
pub fn payload_of(key: u32, bytes: usize) -> i32 {
    let judge = |input: &Vec<u8>, output: &mut Vec<u8>| {
        let token = input.get(..bytes)?;
        let word = ENGINE.with_borrow_mut(|engine| engine.payload_of(key, token, output)).ok()?;
        Some(if word == Acceptance::Accepted { output.len() as i32 } else { -(word as i32) })
    };
    INPUT.with_borrow(|input| OUTPUT.with_borrow_mut(|output| judge(input, output))).unwrap_or(NO_ANSWER)
}

/// There is no such key any more.
const NO_ANSWER: i32 = i32::MIN;

/// Where the payload is that was asked for last.
#[wasm_bindgen(js_name = outputAt)]
pub fn output_at() -> *const u8 {
    OUTPUT.with_borrow(|output| output.as_ptr())
}

/// See [`Engine::verify_many`]; the tokens are the first `bytes` bytes of the input, one a line.
#[wasm_bindgen(js_name = verifyMany)]
pub fn verify_many(key: u32, bytes: usize) -> Result<Vec<u8>, JsError> {
    with_input(bytes, |tokens| told(ENGINE.with_borrow_mut(|engine| engine.verify_many(key, tokens))))
}

fn with_input<T>(bytes: usize, run: impl FnOnce(&str) -> Result<T, JsError>) -> Result<T, JsError> {
    INPUT.with_borrow(|input| {
        let text = input.get(..bytes).and_then(|bytes| std::str::from_utf8(bytes).ok());
        run(text.ok_or_else(|| JsError::new("expected UTF-8 text in the input"))?)
    })
}

fn told<T>(result: Result<T, String>) -> Result<T, JsError> {
    result.map_err(|words| JsError::new(&words))
}
