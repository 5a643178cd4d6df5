// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/language.h"
#include "core/text/markdown.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace markdown {
namespace {

QString escaped(const QString &text)
{
    QString result = text.toHtmlEscaped();
    return result.replace(u'\n', u"<br>"_s);
}

QString spanHtml(const Span &span, const Language &language)
{
    if (span.image) {
        const QString mention = language.text(QT_TRANSLATE_NOOP("Aviso", "[picture: %1]")).arg(span.text);
        return u"<i>%1</i>"_s.arg(escaped(mention));
    }
    QString result = escaped(span.text);
    if (span.code)
        result = u"<code>%1</code>"_s.arg(result);
    if (span.bold)
        result = u"<b>%1</b>"_s.arg(result);
    if (span.italic)
        result = u"<i>%1</i>"_s.arg(result);
    if (span.struck)
        result = u"<s>%1</s>"_s.arg(result);
    if (!span.href.isEmpty())
        result = u"<a href=\"%1\">%2</a>"_s.arg(span.href.toHtmlEscaped(), result);
    if (!span.target.isEmpty())
        result += u" <small>(%1)</small>"_s.arg(span.target.toHtmlEscaped());
    return result;
}

QString spansHtml(const std::vector<Span> &spans, const Language &language)
{
    QString result;
    for (const Span &span : spans)
        result += spanHtml(span, language);
    return result;
}

QString blockHtml(const Block &block, const Language &language);

QString childrenHtml(const Block &block, const Language &language)
{
    QString result;
    for (const Block &child : block.children)
        result += blockHtml(child, language);
    return result;
}

QString listHtml(const Block &block, const Language &language)
{
    const QString inner = childrenHtml(block, language);
    return block.ordered ? u"<ol start=\"%1\">"_s.arg(block.start) + inner + u"</ol>"_s : u"<ul>"_s + inner + u"</ul>"_s;
}

QString rowHtml(const Block &row, const Language &language)
{
    const QString tag = row.header ? u"th"_s : u"td"_s;
    QString result;
    for (const Block &cell : row.children)
        result += u"<%1>"_s.arg(tag) + spansHtml(cell.spans, language) + u"</%1>"_s.arg(tag);
    return u"<tr>"_s + result + u"</tr>"_s;
}

QString blockHtml(const Block &block, const Language &language)
{
    using Kind = Block::Kind;
    switch (block.kind) {
    case Kind::Paragraph: return u"<p>"_s + spansHtml(block.spans, language) + u"</p>"_s;
    // A heading inside a message is smaller than those of the page around it.
    case Kind::Heading: return u"<p><b>"_s + spansHtml(block.spans, language) + u"</b></p>"_s;
    case Kind::List: return listHtml(block, language);
    case Kind::Item: return u"<li>"_s + childrenHtml(block, language) + u"</li>"_s;
    case Kind::Quote: return u"<blockquote>"_s + childrenHtml(block, language) + u"</blockquote>"_s;
    case Kind::Code: return u"<pre>"_s + block.code.toHtmlEscaped() + u"</pre>"_s;
    case Kind::Table:
        return u"<table border=\"1\" cellspacing=\"0\" cellpadding=\"4\">"_s + childrenHtml(block, language) + u"</table>"_s;
    case Kind::Row: return rowHtml(block, language);
    case Kind::Cell: return spansHtml(block.spans, language);
    case Kind::Rule: return u"<hr>"_s;
    }
    return {};
}

void appendPlain(const Block &block, QString &text)
{
    for (const Span &span : block.spans)
        text += span.text;
    text += block.code;
    for (const Block &child : block.children)
        appendPlain(child, text);
    text += u' ';
}

} // namespace

std::vector<Part> parts(const std::vector<Block> &blocks, const Language &language)
{
    std::vector<Part> result;
    for (const Block &block : blocks) {
        if (block.kind == Block::Kind::Code) {
            result.push_back({.html = {}, .language = block.language, .info = block.info, .code = block.code, .isCode = true});
            continue;
        }
        if (result.empty() || result.back().isCode)
            result.push_back({});
        result.back().html += blockHtml(block, language);
    }
    return result;
}

QString html(const std::vector<Block> &blocks, const Language &language)
{
    QString result;
    for (const Block &block : blocks)
        result += blockHtml(block, language);
    return result;
}

QString plain(const std::vector<Block> &blocks)
{
    QString text;
    for (const Block &block : blocks)
        appendPlain(block, text);
    return text.simplified();
}

} // namespace markdown
