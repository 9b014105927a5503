//! What the engine does for one token, natively; `make bench` measures the same in a browser beside other libraries.

#![allow(missing_docs, clippy::unwrap_used, reason = "a benchmark stops at the first thing that is not as expected")]

use std::hint::black_box;

use claimcheck::engine::{self, Engine};
use claimcheck::jose::jws;
use claimcheck::jose::key::detect::{SecretEncoding, detect};
use claimcheck::jose::token::Token;
use criterion::{Criterion, criterion_group, criterion_main};
use getrandom::SysRng;
use getrandom::rand_core::UnwrapErr;

const PAYLOAD: &str = r#"{"iss":"https://login.example.com/","sub":"user-42","aud":["https://api.example.com","https://login.example.com/userinfo"],"iat":1794999000,"exp":1795003600,"nbf":1794999000,"jti":"0a1b2c3d4e5f60718293a4b5c6d7e8f9","scope":"openid profile email orders:read orders:write","azp":"client-1234567890","email":"reader@example.com","email_verified":true}"#;

const OPTIONS: &str = r#"{"now":1795000000}"#;

fn keys() -> [(&'static str, &'static str); 9] {
    [
        ("HS256", "a secret that is long enough for HS256"),
        ("RS256", include_str!("../tests/fixtures/keys/rsa.pkcs8.pem")),
        ("PS256", include_str!("../tests/fixtures/keys/rsa.pkcs8.pem")),
        ("ES256", include_str!("../tests/fixtures/keys/p256.pkcs8.pem")),
        ("ES384", include_str!("../tests/fixtures/keys/p384.pkcs8.pem")),
        ("ES512", include_str!("../tests/fixtures/keys/p521.pkcs8.pem")),
        ("ES256K", include_str!("../tests/fixtures/keys/k256.pkcs8.pem")),
        ("EdDSA", include_str!("../tests/fixtures/keys/ed25519.pkcs8.pem")),
        ("ML-DSA-65", include_str!("../tests/fixtures/keys/ml-dsa-65-v2.pkcs8.pem")),
    ]
}

fn token(alg: &str, key: &str) -> String {
    let key = detect(key, SecretEncoding::Utf8).keys.remove(0);
    let header = format!("{{\"alg\":\"{alg}\",\"typ\":\"JWT\"}}");
    jws::sign(&header, PAYLOAD.as_bytes(), alg, &key, &mut UnwrapErr(SysRng)).unwrap()
}

fn measure(bench: &mut Criterion) {
    let hs256 = token("HS256", keys()[0].1);
    bench.bench_function("parse", |b| b.iter(|| Token::parse(black_box(&hs256))));
    bench.bench_function("decode", |b| b.iter(|| engine::decode(black_box(&hs256))));
    for (alg, key) in keys() {
        let mut engine = Engine::default();
        let number = engine.import_key(key, OPTIONS).unwrap();
        engine.use_options(OPTIONS).unwrap();
        let token = token(alg, key);
        let mut payload = Vec::new();
        bench.bench_function(&format!("accept {alg}"), |b| {
            b.iter(|| engine.payload_of(number, black_box(token.as_bytes()), &mut payload).unwrap());
        });
    }
}

criterion_group!(benches, measure);
criterion_main!(benches);
