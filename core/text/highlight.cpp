// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/highlight.h"

#include "core/text/plain.h"

using namespace Qt::StringLiterals;

#ifdef AVISO_HAS_HIGHLIGHTING
#include <KSyntaxHighlighting/AbstractHighlighter>
#include <KSyntaxHighlighting/Definition>
#include <KSyntaxHighlighting/Format>
#include <KSyntaxHighlighting/Repository>
#include <KSyntaxHighlighting/State>
#include <KSyntaxHighlighting/Theme>

#include <QVector>

#include <algorithm>
#include <memory>

namespace {

namespace Ksh = KSyntaxHighlighting;

/// A repository belongs to one thread; each thread that colours code reads the list of languages once (10-20 ms).
Ksh::Repository &repository()
{
    thread_local const std::unique_ptr<Ksh::Repository> own = [] {
        auto made = std::make_unique<Ksh::Repository>();
        made->addCustomSearchPath(u":/aviso"_s); // reads :/aviso/syntax
        return made;
    }();
    return *own;
}

/// The language behind a fence's word: by name ("C++"), by file ending ("cpp") or by file name ("main.py").
Ksh::Definition definitionFor(const QString &language)
{
    const QString word = language.trimmed();
    if (word.isEmpty() || word.size() > 80)
        return {};
    for (const QString &fileName : {u"x."_s + word, word}) {
        if (const Ksh::Definition found = repository().definitionForFileName(fileName); found.isValid())
            return found;
    }
    const QVector<Ksh::Definition> all = repository().definitions();
    const auto named = std::find_if(all.begin(), all.end(), [&word](const Ksh::Definition &definition) {
        return definition.name().compare(word, Qt::CaseInsensitive) == 0;
    });
    return named != all.end() ? *named : Ksh::Definition();
}

Ksh::Theme themeFor(Ground ground)
{
    const Ksh::Theme named = repository().theme(ground == Ground::Light ? u"GitHub Light"_s : u"GitHub Dark"_s);
    if (named.isValid())
        return named;
    return repository().defaultTheme(ground == Ground::Light ? Ksh::Repository::LightTheme : Ksh::Repository::DarkTheme);
}

/// Keeps the formats that the library finds as ranges.
class Colouring final : public Ksh::AbstractHighlighter
{
public:
    Colouring(const Ksh::Definition &definition, const Ksh::Theme &theme)
    {
        setDefinition(definition);
        setTheme(theme);
    }

    FormattedLine colour(const QString &text)
    {
        m_line = {text, {}};
        m_state = highlightLine(text, m_state);
        return std::move(m_line);
    }

protected:
    void applyFormat(int offset, int length, const Ksh::Format &format) override
    {
        if (length <= 0 || format.isDefaultTextStyle(theme()))
            return;
        m_line.ranges.push_back({.start = offset,
                                 .length = length,
                                 .colour = format.hasTextColor(theme()) ? format.textColor(theme()) : QColor(),
                                 .background = format.hasBackgroundColor(theme()) ? format.backgroundColor(theme()) : QColor(),
                                 .bold = format.isBold(theme()),
                                 .italic = format.isItalic(theme())});
    }

private:
    FormattedLine m_line;
    Ksh::State m_state;
};

void colourLines(HighlightedCode &code, const QString &language, Ground ground)
{
    const Ksh::Definition definition = definitionFor(language);
    if (!definition.isValid())
        return;
    code.syntax = definition.translatedName();
    Colouring colouring(definition, themeFor(ground));
    for (FormattedLine &line : code.lines)
        line = colouring.colour(line.text);
}

} // namespace

bool canHighlight()
{
    return true;
}
#else
static void colourLines(HighlightedCode &, const QString &, Ground) {}

bool canHighlight()
{
    return false;
}
#endif

HighlightedCode highlight(const QString &code, const QString &language, Ground ground, int maxLines)
{
    constexpr qsizetype longestLine = 4000;
    const QString shown = displayable(code);
    QStringView rest(shown);
    if (rest.endsWith(u'\n'))
        rest.chop(1);
    HighlightedCode result;
    const QList<QStringView> lines = rest.split(u'\n');
    const qsizetype count = std::min<qsizetype>(lines.size(), std::max(maxLines, 0));
    result.hiddenLines = static_cast<int>(lines.size() - count);
    for (qsizetype i = 0; i < count; ++i) {
        const bool cut = lines[i].size() > longestLine;
        result.lines.push_back({lines[i].left(longestLine).toString().replace(u'\t', u"    "_s) + (cut ? u"…"_s : QString()), {}});
    }
    colourLines(result, language, ground);
    return result;
}

static QString rangeHtml(QStringView text, const FormattedRange &range)
{
    QString style;
    if (range.colour.isValid())
        style += u"color:%1;"_s.arg(range.colour.name());
    if (range.background.isValid())
        style += u"background-color:%1;"_s.arg(range.background.name());
    if (range.bold)
        style += u"font-weight:600;"_s;
    if (range.italic)
        style += u"font-style:italic;"_s;
    return u"<span style=\"%1\">"_s.arg(style) + text.toString().toHtmlEscaped() + u"</span>"_s;
}

QString toHtml(const HighlightedCode &code)
{
    QString html;
    for (const FormattedLine &line : code.lines) {
        const QStringView text(line.text);
        qsizetype at = 0;
        for (const FormattedRange &range : line.ranges) {
            html += text.mid(at, range.start - at).toString().toHtmlEscaped() + rangeHtml(text.mid(range.start, range.length), range);
            at = range.start + range.length;
        }
        html += text.mid(at).toString().toHtmlEscaped() + u'\n';
    }
    html.chop(1);
    return u"<pre>"_s + html + u"</pre>"_s;
}
