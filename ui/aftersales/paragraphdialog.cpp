// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/aftersales/paragraphdialog.h"

#include "core/async.h"
#include "core/report/reports.h"
#include "ui/theme/buttonkind.h"
#include "ui/theme/icons.h"
#include "ui/theme/theme.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/segmentedcontrol.h"
#include "ui/widgets/textlabel.h"

#include <QClipboard>
#include <QDialogButtonBox>
#include <QGuiApplication>
#include <QPlainTextEdit>
#include <QPrintDialog>
#include <QPrinter>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

ParagraphDialog::ParagraphDialog(Reporting &reporting, const Incident &incident, const Viewpoint &viewpoint, QWidget *parent)
    : QDialog(parent), m_reporting(reporting), m_incident(incident.id), m_reader(new SegmentedControl(tr("Who reads it"))), m_language(new SegmentedControl(tr("Language"))),
      m_message(new MessageBar), m_text(new QPlainTextEdit), m_copy(new QPushButton(icons::icon(u"copy"_s), tr("Copy"))), m_print(new QPushButton(icons::icon(u"print"_s), tr("Print…")))
{
    setObjectName(u"caseParagraph"_s);
    setWindowTitle(tr("How %1 stands").arg(incident.number));
    setAttribute(Qt::WA_DeleteOnClose);
    const Theme theme = Theme::of(this);
    m_reader->setObjectName(u"paragraphReader"_s);
    m_reader->add(u"customer"_s, tr("For the customer"), u"customer"_s);
    m_reader->add(u"team"_s, tr("For the team"), u"lock"_s);
    m_reader->setCurrent(u"customer"_s);
    m_language->setObjectName(u"paragraphLanguage"_s);
    m_language->add(u"es"_s, u"Español"_s);
    m_language->add(u"en"_s, u"English"_s);
    m_language->setCurrent(viewpoint.language.code() == u"es"_s ? u"es"_s : u"en"_s);
    m_text->setObjectName(u"paragraphText"_s);
    m_text->setAccessibleName(windowTitle());
    m_text->setReadOnly(true);
    m_text->setTabChangesFocus(true);
    m_copy->setObjectName(u"paragraphCopy"_s);
    m_print->setObjectName(u"paragraphPrint"_s);
    setButtonKind(m_copy, ButtonKind::Primary);
    auto *head = new TextLabel(windowTitle(), TextRole::Title);
    head->setWordWrap(true);
    auto *choices = new QHBoxLayout;
    choices->setSpacing(theme.space(3));
    choices->addWidget(m_reader);
    choices->addWidget(m_language);
    choices->addStretch();
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    buttons->addButton(m_copy, QDialogButtonBox::ActionRole);
    buttons->addButton(m_print, QDialogButtonBox::ActionRole);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(theme.space(6), theme.space(5), theme.space(6), theme.space(4));
    column->setSpacing(theme.space(3));
    column->addWidget(head);
    column->addWidget(m_message);
    column->addLayout(choices);
    column->addWidget(m_text, 1);
    column->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_reader, &SegmentedControl::currentChanged, this, &ParagraphDialog::read);
    connect(m_language, &SegmentedControl::currentChanged, this, &ParagraphDialog::read);
    connect(m_copy, &QPushButton::clicked, this, &ParagraphDialog::copy);
    connect(m_print, &QPushButton::clicked, this, &ParagraphDialog::print);
    resize(theme.space(140), theme.space(90));
    read();
}

QString ParagraphDialog::text() const
{
    return m_text->toPlainText();
}

bool ParagraphDialog::isForTeam() const
{
    return m_reader->current() == u"team"_s;
}

void ParagraphDialog::read()
{
    m_message->clear();
    m_text->clear(); // what was for the team is not copied as the customer's
    m_copy->setEnabled(false);
    m_print->setEnabled(false);
    const auto reader = isForTeam() ? ReportReader::Team : ReportReader::Customer;
    whenDone(m_reporting.caseParagraph(m_incident, reader, m_language->current()), this, [this, asked = ++m_asked](const Result<QString> &text) {
        if (asked != m_asked)
            return;
        text ? m_text->setPlainText(*text) : m_message->say(MessageBar::Kind::Error, text.error().text);
        m_copy->setEnabled(text.has_value());
        m_print->setEnabled(text.has_value());
        Q_EMIT loaded();
    });
}

void ParagraphDialog::copy()
{
    QGuiApplication::clipboard()->setText(text());
    Q_EMIT said(isForTeam() ? tr("The paragraph for the team is in the clipboard.") : tr("The paragraph for the customer is in the clipboard."));
}

void ParagraphDialog::print()
{
    auto printer = std::make_shared<QPrinter>(QPrinter::HighResolution);
    auto *dialog = new QPrintDialog(printer.get(), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, qOverload<QPrinter *>(&QPrintDialog::accepted), this, [this, printer](QPrinter *on) { m_text->print(on); });
    dialog->open();
}
