// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/incident/textview.h"

#include "core/text/language.h"
#include "core/text/markdown.h"
#include "ui/incident/codeview.h"
#include "ui/theme/theme.h"

#include <QDesktopServices>
#include <QLabel>
#include <QUrl>
#include <QVBoxLayout>

TextView::TextView(const QString &text, const Language &language, QWidget *parent) : QWidget(parent)
{
    const Theme theme = Theme::of(this);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(theme.space(2));
    for (const markdown::Part &part : markdown::parts(markdown::parse(text), language)) {
        if (part.isCode) {
            column->addWidget(new CodeView(part.code, part.language));
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
