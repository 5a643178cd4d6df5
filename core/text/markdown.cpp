// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/markdown.h"

#include "core/text/links.h"
#include "core/text/plain.h"

#include <md4c.h>

#include <array>

using namespace Qt::StringLiterals;

namespace markdown {
namespace {

constexpr int deepest = 12; ///< levels of lists and quotes; deeper text joins the level above
constexpr int mostCells = 2000;
constexpr int mostBlocks = 20'000;

QString attribute(const MD_ATTRIBUTE &value)
{
    return QString::fromUtf8(value.text, static_cast<qsizetype>(value.size));
}

/// An entity such as &euro; or &#8364; as its character; an unknown one stays as written.
QString entity(const QString &text)
{
    static constexpr std::array<std::pair<const char *, char16_t>, 12> named{
        {{"&amp;", u'&'}, {"&lt;", u'<'}, {"&gt;", u'>'}, {"&quot;", u'"'}, {"&apos;", u'\''}, {"&nbsp;", 0xa0}, {"&euro;", 0x20ac},
         {"&hellip;", 0x2026}, {"&ndash;", 0x2013}, {"&mdash;", 0x2014}, {"&deg;", 0xb0}, {"&copy;", 0xa9}}};
    for (const auto &[name, character] : named) {
        if (text == QLatin1String(name))
            return QChar(character);
    }
    bool isNumber = false;
    const bool hex = text.startsWith(u"&#x"_s, Qt::CaseInsensitive);
    const char32_t code = text.sliced(hex ? 3 : 2).chopped(1).toUInt(&isNumber, hex ? 16 : 10);
    if (!isNumber || !text.startsWith(u"&#"_s) || code > 0x10ffff || (code >= 0xd800 && code < 0xe000))
        return text;
    return QString::fromUcs4(&code, 1);
}

/// Receives what md4c finds and builds the tree; answers non-zero to md4c to stop it.
class Reader
{
public:
    Reader() { m_open.push_back(&m_root); }

    bool enter(MD_BLOCKTYPE type, void *detail);
    void leave(MD_BLOCKTYPE type);
    void enterSpan(MD_SPANTYPE type, void *detail);
    void leaveSpan(MD_SPANTYPE type);
    void text(MD_TEXTTYPE type, const QString &text);
    std::vector<Block> take() { return std::move(m_root.children); }

private:
    void push(Block block);
    Block &leaf();
    void append(const QString &words);

    Block m_root;
    std::vector<Block *> m_open; ///< from the root to the block that is being filled; children of open blocks are never moved
    Span m_style;
    int m_bold = 0;
    int m_italic = 0;
    int m_images = 0;
    int m_blocks = 0;
    int m_cells = 0;
    int m_nesting = 0;
    int m_skipped = 0; ///< levels entered below the deepest that is kept
};

void Reader::push(Block block)
{
    std::vector<Block> &siblings = m_open.back()->children;
    siblings.push_back(std::move(block));
    m_open.push_back(&siblings.back());
}

bool isNesting(MD_BLOCKTYPE type)
{
    return type == MD_BLOCK_QUOTE || type == MD_BLOCK_UL || type == MD_BLOCK_OL || type == MD_BLOCK_LI;
}

Block blockFor(MD_BLOCKTYPE type, void *detail)
{
    Block block;
    switch (type) {
    case MD_BLOCK_QUOTE: block.kind = Block::Kind::Quote; break;
    case MD_BLOCK_UL: block.kind = Block::Kind::List; break;
    case MD_BLOCK_OL:
        block.kind = Block::Kind::List;
        block.ordered = true;
        block.start = static_cast<int>(std::min(static_cast<MD_BLOCK_OL_DETAIL *>(detail)->start, 1'000'000U));
        break;
    case MD_BLOCK_LI: block.kind = Block::Kind::Item; break;
    case MD_BLOCK_HR: block.kind = Block::Kind::Rule; break;
    case MD_BLOCK_H:
        block.kind = Block::Kind::Heading;
        block.level = static_cast<int>(static_cast<MD_BLOCK_H_DETAIL *>(detail)->level);
        break;
    case MD_BLOCK_CODE:
        block.kind = Block::Kind::Code;
        block.language = displayableLine(attribute(static_cast<MD_BLOCK_CODE_DETAIL *>(detail)->lang), 80);
        block.info = displayableLine(attribute(static_cast<MD_BLOCK_CODE_DETAIL *>(detail)->info), 300);
        break;
    case MD_BLOCK_TABLE: block.kind = Block::Kind::Table; break;
    case MD_BLOCK_TR: block.kind = Block::Kind::Row; break;
    case MD_BLOCK_TH:
    case MD_BLOCK_TD: block.kind = Block::Kind::Cell; break;
    default: break;
    }
    return block;
}

bool Reader::enter(MD_BLOCKTYPE type, void *detail)
{
    if (type == MD_BLOCK_DOC || type == MD_BLOCK_THEAD || type == MD_BLOCK_TBODY)
        return true;
    if (++m_blocks > mostBlocks || (type == MD_BLOCK_TD && ++m_cells > mostCells))
        return false;
    if (isNesting(type) && ++m_nesting > deepest) {
        ++m_skipped;
        return true;
    }
    if (type == MD_BLOCK_TH)
        m_open.back()->header = true;
    push(blockFor(type, detail));
    return true;
}

void Reader::leave(MD_BLOCKTYPE type)
{
    if (type == MD_BLOCK_DOC || type == MD_BLOCK_THEAD || type == MD_BLOCK_TBODY)
        return;
    if (isNesting(type)) {
        --m_nesting;
        if (m_skipped > 0) {
            --m_skipped;
            return;
        }
    }
    m_open.pop_back();
}

void Reader::enterSpan(MD_SPANTYPE type, void *detail)
{
    switch (type) {
    case MD_SPAN_STRONG: m_style.bold = ++m_bold > 0; break;
    case MD_SPAN_EM: m_style.italic = ++m_italic > 0; break;
    case MD_SPAN_CODE: m_style.code = true; break;
    case MD_SPAN_DEL: m_style.struck = true; break;
    case MD_SPAN_A: m_style.href = safeAddress(attribute(static_cast<MD_SPAN_A_DETAIL *>(detail)->href)); break;
    case MD_SPAN_IMG:
        if (++m_images == 1)
            leaf().spans.emplace_back().image = true;
        break;
    default: break;
    }
}

void Reader::leaveSpan(MD_SPANTYPE type)
{
    switch (type) {
    case MD_SPAN_STRONG: m_style.bold = --m_bold > 0; break;
    case MD_SPAN_EM: m_style.italic = --m_italic > 0; break;
    case MD_SPAN_CODE: m_style.code = false; break;
    case MD_SPAN_DEL: m_style.struck = false; break;
    case MD_SPAN_A: m_style.href.clear(); break;
    case MD_SPAN_IMG: --m_images; break;
    default: break;
    }
}

/// Words straight inside a tight list item, a row or a quote get a paragraph of their own.
Block &Reader::leaf()
{
    using Kind = Block::Kind;
    Block &open = *m_open.back();
    if (open.kind == Kind::Heading || open.kind == Kind::Cell || (open.kind == Kind::Paragraph && &open != &m_root))
        return open;
    if (open.children.empty() || open.children.back().kind != Kind::Paragraph)
        open.children.push_back({});
    return open.children.back();
}

void Reader::append(const QString &words)
{
    std::vector<Span> &spans = leaf().spans;
    if (m_images > 0) {
        spans.back().text += words;
        return;
    }
    Span span = m_style;
    span.text = words;
    if (!spans.empty()) {
        Span &last = spans.back();
        span.text = last.text;
        if (span == last) {
            last.text += words;
            return;
        }
        span.text = words;
    }
    spans.push_back(std::move(span));
}

void Reader::text(MD_TEXTTYPE type, const QString &words)
{
    if (m_open.back()->kind == Block::Kind::Code)
        m_open.back()->code += words;
    else if (type == MD_TEXT_BR || type == MD_TEXT_SOFTBR) // people mean the new lines that they type
        append(u"\n"_s);
    else
        append(type == MD_TEXT_ENTITY ? displayable(entity(words)) : words);
}

Reader &reader(void *data)
{
    return *static_cast<Reader *>(data);
}

MD_PARSER parserFor()
{
    MD_PARSER parser{};
    parser.flags = MD_FLAG_NOHTML | MD_FLAG_TABLES | MD_FLAG_STRIKETHROUGH | MD_FLAG_PERMISSIVEAUTOLINKS | MD_FLAG_NOINDENTEDCODEBLOCKS;
    parser.enter_block = [](MD_BLOCKTYPE type, void *detail, void *data) { return reader(data).enter(type, detail) ? 0 : 1; };
    parser.leave_block = [](MD_BLOCKTYPE type, void *, void *data) { return reader(data).leave(type), 0; };
    parser.enter_span = [](MD_SPANTYPE type, void *detail, void *data) { return reader(data).enterSpan(type, detail), 0; };
    parser.leave_span = [](MD_SPANTYPE type, void *, void *data) { return reader(data).leaveSpan(type), 0; };
    parser.text = [](MD_TEXTTYPE type, const MD_CHAR *text, MD_SIZE size, void *data) {
        return reader(data).text(type, QString::fromUtf8(text, static_cast<qsizetype>(size))), 0;
    };
    return parser;
}

/// Says behind a link where it really leads, when its words say something else.
void showTargets(std::vector<Block> &blocks)
{
    for (Block &block : blocks) {
        for (size_t i = 0; i < block.spans.size(); ++i) {
            Span &span = block.spans[i];
            const bool goesOn = i + 1 < block.spans.size() && block.spans[i + 1].href == span.href;
            const QString target = shownTarget(span.href);
            if (!goesOn && !target.isEmpty() && !span.text.contains(target, Qt::CaseInsensitive))
                span.target = target;
        }
        showTargets(block.children);
    }
}

} // namespace

std::vector<Block> parse(const QString &text)
{
    const QString shown = displayable(text);
    const QByteArray utf8 = shown.toUtf8();
    const MD_PARSER parser = parserFor();
    Reader found;
    if (md_parse(utf8.constData(), static_cast<MD_SIZE>(utf8.size()), &parser, &found) != 0) {
        std::vector<Block> plain(1);
        plain.front().spans.emplace_back().text = shown;
        return plain;
    }
    std::vector<Block> blocks = found.take();
    showTargets(blocks);
    return blocks;
}

} // namespace markdown
