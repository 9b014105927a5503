//! The examples do what their names say.

use crate::harness::Stage;

/// Name, signature and policy; nothing for a policy that is no matter of the example.
const EXAMPLES: [(&str, &str, Option<&str>); 7] = [
    ("valid", "verified", None),
    ("expired", "verified", Some("fail")),
    ("tampered", "invalid", None),
    ("none", "unsigned", None),
    ("self-carried", "self-asserted", None),
    ("rs256", "verified", None),
    ("es256", "verified", None),
];

#[tokio::test]
async fn every_example_shows_its_case() {
    let stage = Stage::open().await;
    let page = stage.workbench().await;
    for (name, signature, policy) in EXAMPLES {
        page.clear().await;
        page.click(&format!("#examples button[data-example='{name}']")).await;
        let verdict = page.verdict().await;
        assert_eq!(verdict.signature, signature, "{name}: {verdict:?}");
        match policy {
            Some(policy) => assert_eq!(verdict.policy, policy, "{name}: {verdict:?}"),
            None => assert_ne!(verdict.policy, "fail", "{name}: {verdict:?}"),
        }
        assert_ne!(page.value("#token").await, "", "{name}");
    }
}
