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
    let islands_js = rename_hashed(dist, "islands", "js")?;
    let islands_wasm = rename_hashed(dist, "islands_bg", "wasm")?;
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
        if name.ends_with(".d.ts") || name.ends_with("_loader.js") {
            fs::remove_file(&path)?;
        }
    }
    let tag = format!(
        "src=\"/{boot}\" data-worker-js=\"/{worker_js}\" data-worker-wasm=\"/{worker_wasm}\" \
         data-islands-js=\"/{islands_js}\" data-islands-wasm=\"/{islands_wasm}\""
    );
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
    let Some((before, after)) = shell.split_once(ADDRESS) else { return Ok(shell) };
    // The tag around that word: from the last bracket that opens a script to the next that ends one.
    let (Some((page, first)), Some((last, after))) = (before.rsplit_once("script>"), after.split_once("</script>"))
    else {
        return Ok(shell);
    };
    let (page, script) = (page.trim_end_matches('<'), format!("{first}{ADDRESS}{last}"));
    // Trunk fills these in when it serves the page, and only there.
    fs::write(
        dist.join("reload.js"),
        script.replace(ADDRESS, "window.location.host").replace("{{__TRUNK_WS_BASE__}}", "/"),
    )?;
    Ok(format!("{page}<script src=\"/reload.js\"></script>{after}"))
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

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_reload_script_of_the_development_server_becomes_a_file() {
        let dist = std::env::temp_dir().join(format!("claimcheck-reload-{}", std::process::id()));
        fs::create_dir_all(&dist).unwrap();
        let open = "<script src=\"/boot.js\"></script><p>page</p><script";
        let shell = format!("{open}>const a = '{{{{__TRUNK_ADDRESS__}}}}', b = 1;</script></body>");
        let moved = move_reload_script(&dist, shell).unwrap();
        let script = fs::read_to_string(dist.join("reload.js")).unwrap();
        fs::remove_dir_all(&dist).unwrap();
        assert_eq!(moved, format!("{open} src=\"/reload.js\"></script></body>"));
        assert_eq!(script, "const a = window.location.host, b = 1;");
    }

    #[test]
    fn a_release_build_has_no_reload_script() {
        let shell = "<p>page</p>".to_owned();
        assert_eq!(move_reload_script(Path::new("nowhere"), shell.clone()).unwrap(), shell);
    }
}
