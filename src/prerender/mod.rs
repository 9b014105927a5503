//! The native half of the build: Trunk's output becomes the site.
//!
//! [`assets`] gives the files that Trunk does not hash a name by their content and joins the style sheets; [`document`]
//! renders every page of [`crate::site::PAGES`] into the shell; [`reading`] the pages
//! to read, which need no application; [`headers`] writes what a host must send; [`compress`] makes
//! the copies that a server hands out.

mod assets;

mod compress;

mod document;

mod headers;

mod reading;

mod search;

mod discovery;

mod wasm;

use std::fs;
use std::io;
use std::path::Path;

use crate::site::PAGES;

/// Turns the folder that Trunk wrote into the site. `compressed` also makes Brotli and gzip copies.
///
/// # Errors
/// When a file that Trunk should have written is missing or cannot be read or written.
pub async fn run(dist: &Path, compressed: bool) -> io::Result<()> {
    let shell = fs::read_to_string(dist.join("index.html"))?;
    let shell = assets::settle(dist, shell)?;
    for page in &PAGES {
        let html = document::render(&shell, page).await;
        let file = dist.join(document::file_of(page.path));
        if let Some(folder) = file.parent() {
            fs::create_dir_all(folder)?;
        }
        fs::write(file, html)?;
    }
    let pages = crate::site::reading::all();
    reading::write(dist, &shell, &pages).await?;
    fs::write(dist.join("search.bin"), search::index(&pages).to_bytes())?;
    discovery::write(dist, &pages)?;
    fs::write(dist.join("_headers"), headers::file())?;
    if compressed {
        compress::all(dist)?;
    }
    Ok(())
}
