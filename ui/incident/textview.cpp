// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/incident/textview.h"

#include "core/text/finding.h"
#include "core/text/language.h"
#include "core/text/linefile.h"
#include "core/text/markdown.h"
#include "ui/incident/codeview.h"
#include "ui/theme/theme.h"

#include <QAbstractTextDocumentLayout>
#include <QDesktopServices>
#include <QLabel>
#include <QTextBlock>
#include <QTextDocument>
#include <QUrl>
#include <QVBoxLayout>

namespace {

/// Where a stretch of a rich label begins, in its own pixels: the label lays its text out alike.
QRect placeIn(const QLabel *label, QTextDocument &document, qsizetype position)
{
    document.setDefaultFont(label->font());
    document.setDocumentMargin(0);
    document.setTextWidth(label->width());
    const QTextBlock block = document.findBlock(static_cast<int>(position));
    const QRectF place = document.documentLayout()->blockBoundingRect(block);
    const QTextLine line = block.layout()->lineForTextPosition(static_cast<int>(position) - block.position());
    return QRectF(place.x(), place.y() + (line.isValid() ? line.y() : 0), 1, line.isValid() ? line.height() : place.height()).toAlignedRect();
}

}

TextView::TextView(const QString &text, const Language &language, QWidget *parent) : QWidget(parent)
{
    const Theme theme = Theme::of(this);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(theme.space(2));
    for (const markdown::Part &part : markdown::parts(markdown::parse(text), language)) {
        if (part.isCode) {
            auto *code = new CodeView(part.code, part.language, excerptOf(part.info));
            connect(code, &CodeView::wholeRequested, this, &TextView::wholeRequested);
            column->addWidget(code);
            continue;
        }
        auto *label = new QLabel;
        // The one place of rich text: markdown::parts() escapes everything and lets no picture or foreign markup through.
        label->setTextFormat(Qt::RichText);
        label->setText(part.html);
        label->setWordWrap(true);
        label->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::LinksAccessibleByMouse);
        connect(label, &QLabel::linkActivated, this, [](const QString &link) { QDesktopServices::openUrl(QUrl(link)); });
        column->addWidget(label);
    }
}

QWidget *TextView::mark(const QString &words, int &nth, QRect *where)
{
    for (int i = 0; i < layout()->count(); ++i) {
        QWidget *part = layout()->itemAt(i)->widget();
        auto *label = qobject_cast<QLabel *>(part);
        auto *code = qobject_cast<CodeView *>(part);
        QTextDocument document;
        if (label)
            document.setHtml(label->text());
        const std::vector<TextHit> hits = findIn(label ? document.toPlainText() : code->lines()->toPlainText(), words);
        if (nth >= static_cast<int>(hits.size())) {
            nth -= static_cast<int>(hits.size());
            continue;
        }
        const TextHit &hit = hits[static_cast<size_t>(nth)];
        if (label) {
            label->setSelection(static_cast<int>(hit.start), static_cast<int>(hit.length));
            *where = placeIn(label, document, hit.start);
        } else {
            *where = code->lines()->mark(static_cast<int>(hit.start), static_cast<int>(hit.length));
            part = code->lines();
        }
        return part;
    }
    return nullptr;
}

void TextView::unmark()
{
    for (int i = 0; i < layout()->count(); ++i) {
        if (auto *label = qobject_cast<QLabel *>(layout()->itemAt(i)->widget()))
            label->setSelection(0, 0);
        else if (auto *code = qobject_cast<CodeView *>(layout()->itemAt(i)->widget()))
            code->lines()->mark(0, 0);
    }
}
