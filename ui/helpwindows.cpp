// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/helpwindows.h"

#include "core/components.h"
#include "ui/theme/icons.h"
#include "ui/theme/theme.h"
#include "ui/widgets/textlabel.h"

#include <QCoreApplication>
#include <QDialog>
#include <QDialogButtonBox>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace {

QString words(const char *text)
{
    return QCoreApplication::translate("HelpWindows", text);
}

QDialog *dialogOf(QWidget *parent, const QString &title)
{
    auto *dialog = new QDialog(parent);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(title);
    return dialog;
}

}

void showAbout(QWidget *parent)
{
    QDialog *dialog = dialogOf(parent, words(QT_TRANSLATE_NOOP("HelpWindows", "About Aviso")));
    dialog->setObjectName(u"aboutDialog"_s);
    const Theme theme = Theme::of(dialog);
    auto *icon = new QLabel;
    icon->setPixmap(icons::appIcon().pixmap(theme.space(16)));
    auto *text = new TextLabel(words(QT_TRANSLATE_NOOP("HelpWindows", "A help-desk for after-sales service that keeps what was promised.")));
    auto *licence = new TextLabel(words(QT_TRANSLATE_NOOP("HelpWindows", "Free software under the GNU General Public License, version 3 or later.")),
                                  TextRole::Caption, Tone::Muted);
    auto *parts = new TextLabel(componentLines(), TextRole::Caption, Tone::Muted);
    parts->setObjectName(u"components"_s);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    QObject::connect(buttons, &QDialogButtonBox::rejected, dialog, &QDialog::reject);
    auto *column = new QVBoxLayout(dialog);
    column->setContentsMargins(theme.space(8), theme.space(6), theme.space(8), theme.space(4));
    column->setSpacing(theme.space(2));
    column->addWidget(icon, 0, Qt::AlignHCenter);
    column->addWidget(new TextLabel(u"Aviso %1"_s.arg(QLatin1String(AVISO_VERSION)), TextRole::Title), 0, Qt::AlignHCenter);
    column->addWidget(text, 0, Qt::AlignHCenter);
    column->addWidget(licence, 0, Qt::AlignHCenter);
    column->addSpacing(theme.space(2));
    column->addWidget(parts, 0, Qt::AlignHCenter);
    column->addSpacing(theme.space(3));
    column->addWidget(buttons);
    dialog->open();
}
