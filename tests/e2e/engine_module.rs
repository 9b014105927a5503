//! The engine as other pages load it: the example page works, and judges many tokens in several workers.

use serde_json::{Value, json};

use crate::harness::{Stage, Workbench};

#[tokio::test]
async fn the_example_page_makes_and_judges_a_token() {
    let stage = Stage::open().await;
    stage.browser.go(&stage.site.url("/engine/example.html")).await;
    let page = Workbench { browser: &stage.browser };
    page.contains("#answer", "is ready").await;
    page.click("#make").await;
    page.contains("#answer", "Signature verified").await;
    page.put("#key", "another secret, which is long enough").await;
    page.contains("#answer", "Signature invalid").await;
}

#[tokio::test]
async fn the_module_decodes_verifies_encrypts_and_judges_many() {
    let stage = Stage::open().await;
    stage.browser.go(&stage.site.url("/engine/example.html")).await;
    let script = "
        const done = arguments[arguments.length - 1];
        (async () => {
            const engine = await import('/engine/index.js');
            await engine.default();
            const secret = 'Zk3v9Qx1mT7pL0sY4rB8nC2wD6hF5jG_', options = { now: 1795000000, audience: 'me' };
            const make = (claims) => engine.sign({ alg: 'HS256' }, claims, secret).token;
            const tokens = [make({ aud: 'me' }), make({ aud: 'you' }), make({ aud: 'me', exp: 1 }), 'no token'];
            const key = engine.importKey(secret);
            const words = [...key.verifyMany(tokens, options)].map((word) => engine.ACCEPTANCE[word]);
            const sealed = engine.encrypt({ alg: 'PBES2-HS256+A128KW', enc: 'A128GCM', p2c: 1000 }, 'plain', secret).token;
            let refused = '';
            try { key.payloadOf(tokens[2], options); } catch (error) { refused = error.message; }
            let wrong = '';
            try { engine.verify('a.b.c', '', { isuer: 'x' }); } catch (error) { wrong = error.message; }
            done({
                version: engine.version(),
                state: engine.verify(tokens[0], secret, options).signature.state,
                decoded: engine.decode(tokens[0]).tokens[0].payload,
                payload: key.payloadOf(tokens[0], options),
                plaintext: engine.decrypt(sealed, secret).plaintext,
                words, refused, wrong,
            });
        })().catch((error) => done({ error: String(error) }));";
    let answer: Value = stage.browser.run_async(script, json!([])).await;
    assert_eq!(answer["words"], json!(["accepted", "not-expected", "expired", "malformed"]), "{answer}");
    assert_eq!(answer["state"], "verified", "{answer}");
    assert_eq!((&answer["decoded"], &answer["payload"]), (&json!("{\"aud\":\"me\"}"), &json!("{\"aud\":\"me\"}")));
    assert_eq!((&answer["plaintext"], &answer["refused"]), (&json!("plain"), &json!("expired")));
    assert!(answer["wrong"].as_str().is_some_and(|words| words.contains("isuer")), "{answer}");
    assert_eq!(answer["version"], env!("CARGO_PKG_VERSION"));
}
