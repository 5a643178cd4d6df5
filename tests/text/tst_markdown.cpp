// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/language.h"
#include "core/text/links.h"
#include "core/text/markdown.h"
#include "core/text/plain.h"

#include <QElapsedTimer>
#include <QTest>

using namespace Qt::StringLiterals;
using markdown::Block;

class TestMarkdown : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void html_data();
    void html();
    void hostile_data();
    void hostile();
    void codeBlocksComeApart();
    void address_data();
    void address();
    void displayable_data();
    void displayable();
    void pathologicalTextsEndSoon_data();
    void pathologicalTextsEndSoon();
};

static QString shown(const QString &text)
{
    return markdown::html(markdown::parse(text), Language(u"en"_s));
}

void TestMarkdown::html_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("expected");
    QTest::newRow("empty") << QString() << QString();
    QTest::newRow("two paragraphs") << u"one\n\ntwo"_s << u"<p>one</p><p>two</p>"_s;
    QTest::newRow("a new line is meant") << u"one\ntwo"_s << u"<p>one<br>two</p>"_s;
    QTest::newRow("styles") << u"**a** *b* `c` ~~d~~"_s << u"<p><b>a</b> <i>b</i> <code>c</code> <s>d</s></p>"_s;
    QTest::newRow("nested styles") << u"**a *b***"_s << u"<p><b>a </b><b><i>b</i></b></p>"_s.replace(u"<b><i>b</i></b>"_s, u"<i><b>b</b></i>"_s);
    QTest::newRow("heading") << u"# Title\ntext"_s << u"<p><b>Title</b></p><p>text</p>"_s;
    QTest::newRow("list") << u"- a\n- b"_s << u"<ul><li><p>a</p></li><li><p>b</p></li></ul>"_s;
    QTest::newRow("numbered") << u"3. a\n4. b"_s << u"<ol start=\"3\"><li><p>a</p></li><li><p>b</p></li></ol>"_s;
    QTest::newRow("quote") << u"> said"_s << u"<blockquote><p>said</p></blockquote>"_s;
    QTest::newRow("table") << u"|a|b|\n|---|---|\n|1|2|"_s
                           << u"<table border=\"1\" cellspacing=\"0\" cellpadding=\"4\"><tr><th>a</th><th>b</th></tr>"
                              "<tr><td>1</td><td>2</td></tr></table>"_s;
    QTest::newRow("entity") << u"5 &euro; &#8364; &#x20ac; &bogus; &lt;b&gt;"_s << u"<p>5 € € € &amp;bogus; &lt;b&gt;</p>"_s;
    QTest::newRow("link says its host") << u"[bank](https://evil.example/x?a=1&b=2)"_s
                                        << u"<p><a href=\"https://evil.example/x?a=1&amp;b=2\">bank</a> <small>(evil.example)</small></p>"_s;
    QTest::newRow("link that says so itself") << u"https://example.org/a"_s
                                              << u"<p><a href=\"https://example.org/a\">https://example.org/a</a></p>"_s;
    QTest::newRow("indented is not code") << u"text\n\n    indented"_s << u"<p>text</p><p>indented</p>"_s;
}

void TestMarkdown::html()
{
    QFETCH(QString, text);
    QFETCH(QString, expected);
    QCOMPARE(shown(text), expected);
}

void TestMarkdown::hostile_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("script") << u"<script>alert(1)</script>"_s;
    QTest::newRow("image tag") << u"<img src=\"file:///dev/zero\">"_s;
    QTest::newRow("image") << u"![x](file:///dev/zero)"_s;
    QTest::newRow("remote image") << u"![x](http://evil.example/a.png)"_s;
    QTest::newRow("link") << u"[x](javascript:alert(1))"_s;
    QTest::newRow("file link") << u"[x](file:///etc/passwd)"_s;
    QTest::newRow("autolink") << u"<file:///etc/passwd> <javascript:x>"_s;
    QTest::newRow("attribute") << u"[x](http://a.example/\"onclick=\"x)"_s;
    QTest::newRow("entities") << u"&lt;img src=x&gt; &#60;img src=y&#62;"_s;
    QTest::newRow("code") << u"`<img src=x>`\n```\n</pre><img src=x>\n```"_s;
    QTest::newRow("alt text") << u"![<img src=x>](a)"_s;
    QTest::newRow("table") << u"|<img src=x>|\n|---|\n|<b>|"_s;
    QTest::newRow("fence") << u"```\"><img src=x>\ncode\n```"_s;
}

void TestMarkdown::hostile()
{
    QFETCH(QString, text);
    const QString html = shown(text);
    for (const QString &bad : {u"<img"_s, u"<script"_s, u"href=\"file"_s, u"href=\"javascript"_s, u" onclick"_s, u"src=\""_s})
        QVERIFY2(!html.contains(bad, Qt::CaseInsensitive), qPrintable(html));
}

void TestMarkdown::codeBlocksComeApart()
{
    const auto parts = markdown::parts(markdown::parse(u"before\n\n```log\n09:28 ERROR x\n  y\n```\nafter"_s), Language(u"en"_s));
    QCOMPARE(parts.size(), size_t(3));
    QCOMPARE(parts[0].html, u"<p>before</p>"_s);
    QVERIFY(parts[1].isCode);
    QCOMPARE(parts[1].language, u"log"_s);
    QCOMPARE(parts[1].code, u"09:28 ERROR x\n  y\n"_s);
    QCOMPARE(parts[2].html, u"<p>after</p>"_s);
}

void TestMarkdown::address_data()
{
    QTest::addColumn<QString>("address");
    QTest::addColumn<QString>("safe");
    QTest::addColumn<QString>("target");
    QTest::newRow("web") << u"https://example.org/a b"_s << QString() << QString();
    QTest::newRow("host") << u"HTTPS://Example.org/a"_s << u"https://example.org/a"_s << u"example.org"_s;
    QTest::newRow("user part hides the host") << u"https://bank.example@evil.example/"_s << u"https://bank.example@evil.example/"_s
                                              << u"evil.example"_s;
    QTest::newRow("mail") << u"mailto:a@b.example"_s << u"mailto:a@b.example"_s << u"a@b.example"_s;
    QTest::newRow("phone") << u"tel:+34600000000"_s << u"tel:+34600000000"_s << u"+34600000000"_s;
    QTest::newRow("file") << u"file:///etc/passwd"_s << QString() << QString();
    QTest::newRow("share") << u"//server/share"_s << QString() << QString();
    QTest::newRow("data") << u"data:text/html,x"_s << QString() << QString();
    QTest::newRow("no host") << u"http:///x"_s << QString() << QString();
    QTest::newRow("look-alike letter") << u"https://аpple.example/"_s << u"https://xn--pple-43d.example/"_s << u"xn--pple-43d.example"_s;
}

void TestMarkdown::address()
{
    QFETCH(QString, address);
    QTEST(safeAddress(address), "safe");
    QTEST(shownTarget(safeAddress(address)), "target");
}

void TestMarkdown::displayable_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("expected");
    QTest::newRow("plain") << u"añ €\tx\ny"_s << u"añ €\tx\ny"_s;
    QTest::newRow("line ends") << u"a\r\nb\rc\x2028"_s << u"a\nb\nc\n"_s;
    QTest::newRow("control") << u"a\x01\x1b[31mb\x7f"_s + QChar(u'\0') << u"a[31mb"_s;
    QTest::newRow("override") << u"a\x202e" u"b\x2066" u"c\x200f"_s << u"abc"_s;
    QTest::newRow("half a pair") << u"a"_s + QChar(0xd83d) + u"b"_s << u"a\xfffd" u"b"_s;
    QTest::newRow("whole pair") << u"😀"_s << u"😀"_s;
    QTest::newRow("marks") << u"a"_s + QString(50, QChar(0x301)) << u"a"_s + QString(8, QChar(0x301));
    QTest::newRow("long word") << QString(2500, u'x') << QString(1000, u'x') + QChar(0x200b) + QString(1000, u'x') + QChar(0x200b) + QString(500, u'x');
}

void TestMarkdown::displayable()
{
    QFETCH(QString, text);
    QTEST(::displayable(text), "expected");
    QCOMPARE(::displayable(::displayable(text)), ::displayable(text));
}

void TestMarkdown::pathologicalTextsEndSoon_data()
{
    QTest::addColumn<QString>("text");
    const qsizetype n = 200'000;
    QTest::newRow("quotes") << QString(n, u'>') + u"x"_s;
    QTest::newRow("brackets") << QString(n, u'[');
    QTest::newRow("links") << u"[a]("_s.repeated(n / 4);
    QTest::newRow("pictures") << u"![a"_s.repeated(n / 3) + u"]"_s.repeated(1000);
    QTest::newRow("stars") << u"*a **b "_s.repeated(n / 7);
    QTest::newRow("lists") << u"- "_s.repeated(n / 2) + u"x"_s;
    QTest::newRow("backticks") << u"`a``b```c"_s.repeated(n / 9);
    QTest::newRow("wide table") << u"|a"_s.repeated(5000) + u"|\n"_s + u"|---"_s.repeated(5000) + u"|\n"_s + u"|x|\n"_s.repeated(20000);
    QTest::newRow("marks") << QString(n, QChar(0x301));
    QTest::newRow("word") << QString(n, u'w');
    QTest::newRow("addresses") << u"http://a.b/ "_s.repeated(n / 12);
}

void TestMarkdown::pathologicalTextsEndSoon()
{
    QFETCH(QString, text);
    QElapsedTimer timer;
    timer.start();
    const QString html = shown(text);
    QVERIFY(!html.isEmpty() || text.contains(u"\x301"_s));
    QVERIFY2(timer.elapsed() < 5000 * AVISO_PATIENCE, qPrintable(QString::number(timer.elapsed())));
    qInfo("%lld ms, %lld characters", timer.elapsed(), static_cast<long long>(html.size()));
}

QTEST_GUILESS_MAIN(TestMarkdown)
#include "tst_markdown.moc"
