package dev.letscode.app.ide.statement;

/** The page that statements are put into: it may show what is in it and nothing else. */
final class StatementShell {

    private static final String STYLE = """
            :root { --fg:#1f2328; --muted:#59636e; --bg:#ffffff; --inset:#f6f8fa; --line:#d1d9e0; --accent:#0969da; }
            body.dark { --fg:#d1d7e0; --muted:#9198a1; --bg:#0d1117; --inset:#151b23; --line:#3d444d; --accent:#4493f8; }
            html { background:var(--bg); }
            body { margin:0; padding:4px 22px 40px 22px; background:var(--bg); color:var(--fg);
                   font:15px/1.6 "Inter","Segoe UI","Noto Sans","Noto Sans CJK SC","DejaVu Sans",sans-serif; max-width:820px; }
            h1,h2,h3 { line-height:1.3; margin:1.5em 0 .5em 0; font-weight:600; }
            h1 { font-size:1.35em; } h2 { font-size:1.1em; } h3 { font-size:1em; }
            p { margin:.6em 0; } a { color:var(--accent); text-decoration:underline dotted; }
            code { font:.88em/1.4 "JetBrains Mono","DejaVu Sans Mono",monospace; background:var(--inset);
                   padding:.12em .35em; border-radius:4px; }
            pre { margin:0; padding:10px 12px; font:13px/1.5 "JetBrains Mono","DejaVu Sans Mono",monospace;
                  overflow:auto; max-height:420px; white-space:pre; tab-size:4; }
            pre code { background:none; padding:0; }
            table { border-collapse:collapse; margin:.8em 0; }
            th,td { border:1px solid var(--line); padding:4px 10px; text-align:left; }
            th { background:var(--inset); font-weight:600; }
            img { max-width:100%; }
            .note { color:var(--muted); background:var(--inset); border-left:3px solid var(--accent); padding:8px 12px; }
            .sample { display:flex; flex-wrap:wrap; gap:12px; }
            .sample section { flex:1 1 220px; min-width:0; border:1px solid var(--line); border-radius:6px; overflow:hidden;
                  background:var(--inset); }
            .sample header { display:flex; align-items:center; gap:4px; padding:4px 6px 4px 12px; font-size:12px;
                  color:var(--muted); border-bottom:1px solid var(--line); }
            .sample header span { flex:1; font-weight:600; }
            button { font:inherit; font-size:12px; color:var(--muted); background:none; border:0; border-radius:4px;
                  padding:2px 8px; cursor:pointer; }
            button:hover, button:focus { background:var(--line); color:var(--fg); outline:none; }
            .tex.display { display:block; overflow-x:auto; text-align:center; margin:.8em 0; }
            .katex { font-size:1.06em; }
            .centred { text-align:center; } .centred table { margin-left:auto; margin-right:auto; }
            .small-caps { font-variant:small-caps; } .bold { font-weight:600; }
            .framed { border:1px solid var(--line); padding:0 .3em; }
            .caption, figcaption { color:var(--muted); font-size:.88em; text-align:center; }
            figure { margin:1em auto; text-align:center; }
            blockquote { margin:.8em 0; padding-left:14px; border-left:3px solid var(--line); }
            #statement > pre, li pre, div > pre { background:var(--inset); border-radius:6px; }
            .sample pre { border-radius:0; }
            ul, ol { padding-left:1.7em; } li.labelled { list-style:none; } li > p:first-child { display:inline; }
            dt { font-weight:600; } hr { border:0; border-top:1px solid var(--line); }
            """;

    private static final String SCRIPT = """
            function show(html, dark) {
              document.body.className = dark ? 'dark' : '';
              var place = document.getElementById('statement');
              place.innerHTML = html;
              place.querySelectorAll('.tex').forEach(function (one) {
                katex.render(one.textContent, one,
                  { displayMode: one.classList.contains('display'), throwOnError: false, trust: false, maxExpand: 1000,
                    output: 'html' });
              });
              window.scrollTo(0, 0);
            }
            function theme(dark) { document.body.className = dark ? 'dark' : ''; }
            """;

    private StatementShell() {}

    static String html(Katex katex) {
        return "<!DOCTYPE html><html><head><meta charset=\"utf-8\">"
                + "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; script-src 'unsafe-inline';"
                + " style-src 'unsafe-inline'; img-src data:; font-src data:\">"
                + "<style>" + katex.styleSheet() + "</style><style>" + STYLE + "</style>"
                + "<script>" + katex.script() + "</script><script>" + SCRIPT + "</script>"
                + "</head><body><div id=\"statement\"></div></body></html>";
    }

    /** A text as a script's literal. */
    static String literal(String text) {
        StringBuilder literal = new StringBuilder(text.length() + 16).append('"');
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '"' || c == '\\' || c == '<' || c < ' ' || c > '~') {
                literal.append(String.format("\\u%04x", (int) c));
            } else {
                literal.append(c);
            }
        }
        return literal.append('"').toString();
    }
}
