// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/typography.h"

#include "core/text/plain.h"

#include <QFontDatabase>
#include <QRawFont>
#include <QTextBlock>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace report {

QColor colourOf(Tone tone)
{
    switch (tone) {
    case Tone::Plain: return ink::text;
    case Tone::Muted: return ink::muted;
    case Tone::Good: return ink::good;
    case Tone::Late: return ink::late;
    case Tone::Bad: return ink::bad;
    }
    return ink::text;
}

static QStringList present(const QStringList &wanted, const QStringList &families)
{
    QStringList found;
    for (const QString &family : wanted) {
        if (families.contains(family))
            found << family;
    }
    return found;
}

Typefaces Typefaces::installed()
{
    const QStringList families = QFontDatabase::families();
    if (families.isEmpty())
        return {};
    Typefaces faces{.text = present({u"Inter"_s, u"Source Sans 3"_s, u"Noto Sans"_s, u"Segoe UI"_s, u"Helvetica Neue"_s, u"Arial"_s,
                                     u"Liberation Sans"_s, u"DejaVu Sans"_s}, families),
                    .mono = present({u"JetBrains Mono"_s, u"Source Code Pro"_s, u"Noto Sans Mono"_s, u"Cascadia Mono"_s, u"Menlo"_s,
                                     u"Consolas"_s, u"DejaVu Sans Mono"_s, u"Liberation Mono"_s}, families)};
    if (faces.text.isEmpty())
        faces.text << families.first();
    if (faces.mono.isEmpty())
        faces.mono = faces.text;
    // Fontconfig lists the aliases "Serif", "Sans Serif" and "Monospace" also when nothing is installed; a real font has tables.
    return QRawFont::fromFont(faces.font({})).fontTable("head").isEmpty() ? Typefaces() : faces;
}

QFont Typefaces::font(const Voice &voice) const
{
    QFont font;
    font.setFamilies(voice.mono ? mono : text);
    font.setPixelSize(qRound(voice.size * pt));
    font.setWeight(voice.weight);
    font.setHintingPreference(QFont::PreferNoHinting);
    // Inter draws the colon of "10:00" and the hyphen of "SN-8841" with contextual glyphs that no character maps to: they would be
    // lost to whoever copies or searches the PDF.
#if QT_VERSION >= QT_VERSION_CHECK(6, 7, 0)
    font.setFeature(QFont::Tag("calt"), 0);
#else
    font.setStyleStrategy(QFont::PreferNoShaping);
#endif
    font.setStrikeOut(voice.struck);
    if (voice.mono)
        font.setStyleHint(QFont::Monospace);
    if (voice.capitals)
        font.setLetterSpacing(QFont::PercentageSpacing, 106);
    return font;
}

QTextCharFormat Typesetter::format(const Voice &voice) const
{
    QTextCharFormat format;
    format.setFont(m_faces.font(voice));
    format.setForeground(voice.colour);
    return format;
}

static QTextBlockFormat blockFormat(const Voice &voice, Qt::Alignment alignment, double above = 0)
{
    QTextBlockFormat format;
    format.setAlignment(alignment);
    format.setTopMargin(above);
    format.setLineHeight(voice.leading, QTextBlockFormat::ProportionalHeight);
    return format;
}

std::shared_ptr<QTextDocument> Typesetter::blank(double width, Qt::Alignment alignment) const
{
    auto document = std::make_shared<QTextDocument>();
    document->setUndoRedoEnabled(false);
    document->setDocumentMargin(0);
    document->setUseDesignMetrics(true);
    document->setDefaultFont(m_faces.font({}));
    QTextOption option(alignment);
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    document->setDefaultTextOption(option);
    document->setTextWidth(width);
    return document;
}

std::shared_ptr<QTextDocument> Typesetter::picture(const QImage &image, const QSizeF &size) const
{
    std::shared_ptr<QTextDocument> document = blank(size.width() + pt, Qt::AlignLeft);
    const QUrl name(QStringLiteral("picture"));
    document->addResource(QTextDocument::ImageResource, name, image);
    QTextImageFormat format;
    format.setName(name.toString());
    format.setWidth(size.width());
    format.setHeight(size.height());
    QTextCursor(document.get()).insertImage(format);
    return document;
}

std::shared_ptr<QTextDocument> Typesetter::words(const std::vector<std::pair<QString, Voice>> &paragraphs, double width,
                                                 Qt::Alignment alignment) const
{
    std::shared_ptr<QTextDocument> document = blank(width, alignment);
    QTextCursor cursor(document.get());
    bool first = true;
    for (const auto &[text, voice] : paragraphs) {
        if (!first)
            cursor.insertBlock();
        first = false;
        cursor.setBlockFormat(blockFormat(voice, alignment));
        cursor.setBlockCharFormat(format(voice));
        cursor.insertText(displayableLine(text, 4000), format(voice));
    }
    return document;
}

std::shared_ptr<QTextDocument> Typesetter::words(const QString &text, const Voice &voice, double width, Qt::Alignment alignment) const
{
    return words({{text, voice}}, width, alignment);
}

std::shared_ptr<QTextDocument> Typesetter::oneLine(const QString &text, const Voice &voice, double width) const
{
    std::shared_ptr<QTextDocument> line = words(text, voice, width);
    qsizetype fits = text.size();
    // Set and measured by the same engine: fonts that stand in for missing letters have widths of their own.
    while (line->size().height() > 0 && line->firstBlock().layout()->lineCount() > 1 && fits > 0) {
        const qsizetype first = line->firstBlock().layout()->lineAt(0).textLength();
        fits = std::min(first, fits) - 1;
        line = words(text.left(fits).trimmed() + QChar(0x2026), voice, width);
    }
    return line;
}

std::shared_ptr<QTextDocument> Typesetter::rich(const std::vector<markdown::Block> &blocks, const Voice &voice, double width) const
{
    std::shared_ptr<QTextDocument> document = blank(width, Qt::AlignLeft);
    QTextCursor cursor(document.get());
    addBlocks(cursor, blocks, voice, 0, {});
    return document;
}

std::shared_ptr<QTextDocument> Typesetter::code(const FormattedLine &line, double width) const
{
    const Voice voice{.size = 7.6, .leading = 126, .mono = true};
    std::shared_ptr<QTextDocument> document = blank(width, Qt::AlignLeft);
    QTextCursor cursor(document.get());
    cursor.setBlockFormat(blockFormat(voice, Qt::AlignLeft));
    cursor.setBlockCharFormat(format(voice));
    cursor.insertText(line.text, format(voice));
    for (const FormattedRange &range : line.ranges) {
        QTextCharFormat part;
        if (range.colour.isValid())
            part.setForeground(range.colour);
        if (range.bold)
            part.setFontWeight(QFont::Bold);
        if (range.italic)
            part.setFontItalic(true);
        cursor.setPosition(range.start);
        cursor.setPosition(range.start + range.length, QTextCursor::KeepAnchor);
        cursor.mergeCharFormat(part);
    }
    return document;
}

void Typesetter::addBlocks(QTextCursor &cursor, const std::vector<markdown::Block> &blocks, const Voice &voice, double indent,
                           const QString &bullet) const
{
    using Kind = markdown::Block::Kind;
    constexpr double step = 12 * pt;
    QString mark = bullet; // only the first paragraph of an item has it
    for (const markdown::Block &block : blocks) {
        switch (block.kind) {
        case Kind::List: {
            int number = block.start;
            for (const markdown::Block &item : block.children)
                addBlocks(cursor, item.children, voice, indent + step, block.ordered ? u"%1."_s.arg(number++) : u"–"_s);
            break;
        }
        case Kind::Item: addBlocks(cursor, block.children, voice, indent, mark); break;
        case Kind::Quote: {
            Voice quiet = voice;
            quiet.colour = ink::muted;
            addBlocks(cursor, block.children, quiet, indent + step, {});
            break;
        }
        case Kind::Table: addTable(cursor, block, voice); break;
        case Kind::Rule: break;
        default: addParagraph(cursor, block, voice, indent, mark); break;
        }
        mark.clear();
    }
}

void Typesetter::addParagraph(QTextCursor &cursor, const markdown::Block &block, Voice voice, double indent, const QString &bullet) const
{
    const bool first = cursor.atStart();
    if (!first)
        cursor.insertBlock();
    if (block.kind == markdown::Block::Kind::Heading)
        voice.weight = QFont::DemiBold;
    if (block.kind == markdown::Block::Kind::Code)
        voice.mono = true;
    QTextBlockFormat paragraph = blockFormat(voice, Qt::AlignLeft, first ? 0 : (bullet.isEmpty() ? 3.5 : 1.5) * pt);
    paragraph.setLeftMargin(indent);
    if (!bullet.isEmpty()) {
        paragraph.setTextIndent(-12 * pt);
        paragraph.setTabPositions({QTextOption::Tab(0, QTextOption::LeftTab)});
    }
    cursor.setBlockFormat(paragraph);
    cursor.setBlockCharFormat(format(voice));
    if (!bullet.isEmpty())
        cursor.insertText(bullet + u'\t', format(voice));
    addSpans(cursor, block.spans, voice);
    if (!block.code.isEmpty())
        cursor.insertText(block.code.trimmed().replace(u'\n', QChar::LineSeparator), format(voice));
}

void Typesetter::addTable(QTextCursor &cursor, const markdown::Block &block, const Voice &voice) const
{
    // Each row becomes a line of its cells: a table of a customer's mail must not decide the layout of the page.
    for (const markdown::Block &row : block.children) {
        markdown::Block line;
        for (const markdown::Block &cell : row.children) {
            if (!line.spans.empty())
                line.spans.emplace_back().text = u"  |  "_s;
            line.spans.insert(line.spans.end(), cell.spans.begin(), cell.spans.end());
        }
        Voice own = voice;
        own.weight = row.header ? QFont::DemiBold : voice.weight;
        addParagraph(cursor, line, own, 0, {});
    }
}

void Typesetter::addSpans(QTextCursor &cursor, const std::vector<markdown::Span> &spans, const Voice &voice) const
{
    for (const markdown::Span &span : spans) {
        Voice own = voice;
        own.weight = span.bold ? QFont::Bold : voice.weight;
        own.mono = voice.mono || span.code;
        own.size = span.code ? voice.size * 0.92 : voice.size;
        own.struck = voice.struck || span.struck;
        own.colour = span.href.isEmpty() ? voice.colour : ink::accent;
        QTextCharFormat characters = format(own);
        characters.setFontItalic(span.italic || span.image);
        QString text = span.image ? m_language.text("[picture: %1]").arg(span.text) : span.text;
        if (!span.target.isEmpty())
            text += u" ("_s + span.target + u')';
        cursor.insertText(text.replace(u'\n', QChar::LineSeparator), characters);
    }
}

} // namespace report
