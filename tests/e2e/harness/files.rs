//! Files that tests read: the built site, published vectors, our own fixtures.

use std::path::PathBuf;

use serde_json::Value;

fn root() -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR"))
}

/// The built site: `CLAIMCHECK_DIST`, else `dist`.
pub(crate) fn dist() -> PathBuf {
    let dist = std::env::var_os("CLAIMCHECK_DIST").map_or_else(|| root().join("dist"), PathBuf::from);
    let is_built = dist.join("index.html").is_file();
    assert!(
        is_built,
        "expected the built site in {}, but found no index.html there: run `make build` first",
        dist.display()
    );
    dist
}

/// Where pictures of the page go.
pub(crate) fn screenshots() -> PathBuf {
    let folder = root().join("target/screenshots");
    std::fs::create_dir_all(&folder).expect("a folder for the pictures");
    folder
}

/// A file of `tests/fixtures/e2e`.
pub(crate) fn fixture(name: &str) -> String {
    let path = root().join("tests/fixtures/e2e").join(name);
    std::fs::read_to_string(&path).unwrap_or_else(|error| panic!("{}: {error}", path.display()))
}

/// One file of published vectors.
pub(crate) struct Vectors(Value);

impl Vectors {
    /// Reads `tests/vectors/NAME.json`.
    pub(crate) fn read(name: &str) -> Self {
        let path = root().join("tests/vectors").join(name).with_extension("json");
        let text = std::fs::read_to_string(&path).unwrap_or_else(|error| panic!("{}: {error}", path.display()));
        Vectors(serde_json::from_str(&text).expect("vectors are JSON"))
    }

    /// The token of a case, as text.
    pub(crate) fn token(&self, id: &str) -> String {
        let cases = self.0["cases"].as_array().expect("a list of cases");
        let case = cases.iter().find(|case| case["id"] == id).unwrap_or_else(|| panic!("no case {id}"));
        match &case["token"] {
            Value::String(compact) => compact.clone(),
            json => json.to_string(),
        }
    }

    /// A key, as text; a secret or a password as it is typed.
    pub(crate) fn key(&self, name: &str) -> String {
        match &self.0["keys"][name]["value"] {
            Value::Object(jwk) => Value::Object(jwk.clone()).to_string(),
            Value::String(text) => text.clone(),
            _ => panic!("no key {name}"),
        }
    }

    /// The key of a case, as text.
    pub(crate) fn key_of(&self, id: &str) -> String {
        let cases = self.0["cases"].as_array().expect("a list of cases");
        let case = cases.iter().find(|case| case["id"] == id).unwrap_or_else(|| panic!("no case {id}"));
        self.key(case["key"].as_str().unwrap_or_default())
    }

    /// The cases of a kind that must succeed.
    pub(crate) fn cases(&self, kind: &str) -> Vec<&Value> {
        let cases = self.0["cases"].as_array().expect("a list of cases");
        cases.iter().filter(|case| case["kind"] == kind && case["expect"] == "valid").collect()
    }
}
