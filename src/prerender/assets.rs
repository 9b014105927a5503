//! Names that carry a hash of the content, so that hosts may let browsers keep the files for ever.

use std::fs;
use std::io;
use std::path::Path;

use sha2::{Digest, Sha256};

use super::wasm;

/// Joins the style sheets, hashes what Trunk left unhashed, and puts the new addresses into the shell.
///
/// # Errors
/// When a file cannot be read, written or renamed.
pub(super) fn settle(dist: &Path, shell: String) -> io::Result<String> {
    let shell = join_styles(dist, shell)?;
    let shell = move_reload_script(dist, shell)?;
    let boot = rename_hashed(dist, "boot", "js")?;
    let worker_js = rename_hashed(dist, "worker", "js")?;
    let worker_wasm = rename_hashed(dist, "worker_bg", "wasm")?;
    let _icon = fs::metadata(dist.join("icon.svg"))?;
    for entry in fs::read_dir(dist)? {
        let path = entry?.path();
        if path.extension().is_some_and(|extension| extension == "wasm") {
            fs::write(&path, wasm::without_custom_sections(&fs::read(&path)?))?;
        }
    }
    // The worker is started by our own script: whatever else Trunk wrote for it is not used.
    for entry in fs::read_dir(dist)? {
        let path = entry?.path();
        let name = path.file_name().and_then(|name| name.to_str()).unwrap_or_default();
        if name.ends_with(".d.ts") || name == "worker_loader.js" {
            fs::remove_file(&path)?;
        }
    }
    let tag = format!("src=\"/{boot}\" data-worker-js=\"/{worker_js}\" data-worker-wasm=\"/{worker_wasm}\"");
    Ok(shell.replace("src=\"/boot.js\"", &tag))
}

/// One style sheet is one request; the order of the files is the order of the layers.
fn join_styles(dist: &Path, shell: String) -> io::Result<String> {
    let mut styles = String::new();
    let mut rest = String::with_capacity(shell.len());
    for line in shell.lines() {
        match line.contains("rel=\"stylesheet\"").then(|| attribute(line, "href")).flatten() {
            Some(href) => {
                let file = dist.join(href.trim_start_matches('/'));
                styles.push_str(&fs::read_to_string(&file)?);
                styles.push('\n');
                fs::remove_file(file)?;
            }
            None => {
                rest.push_str(line);
                rest.push('\n');
            }
        }
    }
    let name = format!("styles-{}.css", hash(styles.as_bytes()));
    fs::write(dist.join(&name), styles)?;
    Ok(rest.replacen("<!--head-->", &format!("<!--head-->\n    <link rel=\"stylesheet\" href=\"/{name}\" />"), 1))
}

/// `trunk serve` puts a script into the page that reloads it after a change. The policy allows no inline script, so it
/// becomes a file. A release build has none.
fn move_reload_script(dist: &Path, shell: String) -> io::Result<String> {
    const ADDRESS: &str = "'{{__TRUNK_ADDRESS__}}'";
    let Some((before, rest)) = shell.split_once("<script>") else { return Ok(shell) };
    let Some((script, after)) = rest.split_once("</script>").filter(|(script, _)| script.contains(ADDRESS)) else {
        return Ok(shell);
    };
    // Trunk fills these in when it serves the page, and only there.
    fs::write(dist.join("reload.js"), script.replace(ADDRESS, "window.location.host").replace("{{__TRUNK_WS_BASE__}}", "/"))?;
    Ok(format!("{before}<script src=\"/reload.js\"></script>{after}"))
}

fn attribute<'t>(tag: &'t str, name: &str) -> Option<&'t str> {
    let (_, rest) = tag.split_once(&format!("{name}=\""))?;
    rest.split_once('"').map(|(value, _)| value)
}

fn rename_hashed(dist: &Path, stem: &str, extension: &str) -> io::Result<String> {
    let old = dist.join(format!("{stem}.{extension}"));
    let content =
        fs::read(&old).map_err(|error| io::Error::new(error.kind(), format!("{}: {error}", old.display())))?;
    let name = format!("{stem}-{}.{extension}", hash(&content));
    fs::rename(old, dist.join(&name))?;
    Ok(name)
}

fn hash(content: &[u8]) -> String {
    Sha256::digest(content).iter().take(8).map(|byte| format!("{byte:02x}")).collect()
}
