// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/account.h"
#include "core/report/page.h"
#include "core/text/highlight.h"
#include "core/text/markdown.h"

#include <QFont>
#include <QImage>
#include <QTextCursor>

namespace report {

/// The paper's colours: ink on white, one accent, and three that always stand beside a word.
namespace ink {
const QColor text(0x1c, 0x21, 0x28);
const QColor muted(0x5c, 0x66, 0x70);
const QColor line(0xdc, 0xe1, 0xe6);
const QColor ground(0xf5, 0xf7, 0xf9);
const QColor accent(0x1d, 0x5a, 0x96);
const QColor internalGround(0xfb, 0xf6, 0xea);
const QColor internalBar(0xc2, 0x8a, 0x1c);
const QColor good(0x1b, 0x6e, 0x45);
const QColor late(0x96, 0x5a, 0x00);
const QColor bad(0xb0, 0x2a, 0x22);
} // namespace ink

/// One voice of the page: size in points, weight, colour.
struct Voice
{
    double size = 9.5;
    QFont::Weight weight = QFont::Normal;
    QColor colour = ink::text;
    double leading = 138; ///< line height in percent
    bool mono = false;
    bool struck = false;
    bool capitals = false; ///< set wide, as a small heading
};

QColor colourOf(Tone);

/// The families that the paper is set in: the best of those installed. Empty when there is no font at all.
struct Typefaces
{
    QStringList text;
    QStringList mono;

    static Typefaces installed();
    QFont font(const Voice &) const;
};

/// Sets words into cells: the one place that knows fonts and wrapping.
class Typesetter
{
public:
    Typesetter(Typefaces faces, const Language &language) : m_faces(std::move(faces)), m_language(language) {}

    /// Plain words, one paragraph each; widths in units.
    std::shared_ptr<QTextDocument> words(const std::vector<std::pair<QString, Voice>> &paragraphs, double width,
                                         Qt::Alignment alignment = Qt::AlignLeft) const;
    std::shared_ptr<QTextDocument> words(const QString &text, const Voice &, double width, Qt::Alignment = Qt::AlignLeft) const;
    /// Plain words in one line, shortened with an ellipsis where they do not fit.
    std::shared_ptr<QTextDocument> oneLine(const QString &text, const Voice &, double width) const;
    /// Markdown; a code block that is still in it is set in the fixed-width face.
    std::shared_ptr<QTextDocument> rich(const std::vector<markdown::Block> &blocks, const Voice &, double width) const;
    /// One line of code in its colours.
    std::shared_ptr<QTextDocument> code(const FormattedLine &line, double width) const;
    /// A picture of a size in units.
    std::shared_ptr<QTextDocument> picture(const QImage &, const QSizeF &) const;
    const Language &language() const { return m_language; }

private:
    std::shared_ptr<QTextDocument> blank(double width, Qt::Alignment) const;
    QTextCharFormat format(const Voice &) const;
    void addBlocks(QTextCursor &, const std::vector<markdown::Block> &, const Voice &, double indent, const QString &bullet) const;
    void addParagraph(QTextCursor &, const markdown::Block &, Voice, double indent, const QString &bullet) const;
    void addTable(QTextCursor &, const markdown::Block &, const Voice &) const;
    void addSpans(QTextCursor &, const std::vector<markdown::Span> &, const Voice &) const;

    Typefaces m_faces;
    const Language &m_language;
};

} // namespace report
