use taro_api::{Error, upload_file};

async fn upload() -> Result<f64, Error> {
    let mut last = 0.0;
    let required = upload_file::Required { url: "https://example.com", file_path: "/tmp/a.png", name: "picture" };
    let task = upload_file(required);
    let listener = task.on_progress_update(move |it| last = it.progress)?;
    task.await?;
    drop(listener);
    Ok(last)
}

fn main() {
    drop(upload());
}
