// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report/reportdialog.h"

#include "core/async.h"
#include "core/report/paper.h"
#include "ui/report/paperpreview.h"
#include "ui/theme/buttonkind.h"
#include "ui/theme/icons.h"
#include "ui/theme/theme.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/segmentedcontrol.h"
#include "ui/widgets/textlabel.h"

#include <QDesktopServices>
#include <QFileDialog>
#include <QFormLayout>
#include <QPushButton>
#include <QSaveFile>
#include <QStandardPaths>
#include <QUrl>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

ReportDialog::ReportDialog(Reporting &reporting, IncidentId incident, const QString &language, QWidget *parent)
    : QDialog(parent), m_reporting(reporting), m_incident(incident), m_message(new MessageBar), m_reader(new SegmentedControl(tr("For whom"))),
      m_language(new SegmentedControl(tr("Language"))), m_preview(new QPushButton(icons::icon(u"print"_s), tr("Preview and print…"))),
      m_save(new QPushButton(icons::icon(u"pdf"_s), tr("Save PDF…")))
{
    setObjectName(u"reportDialog"_s);
    setWindowTitle(tr("Incident report"));
    const Theme theme = Theme::of(this);
    m_reader->setObjectName(u"reader"_s);
    m_reader->add(u"customer"_s, tr("Customer"), u"customer"_s);
    m_reader->add(u"team"_s, tr("Technical"), u"lock"_s);
    m_reader->setCurrent(u"customer"_s);
    m_language->setObjectName(u"reportLanguage"_s);
    m_language->add(u"es"_s, u"Español"_s);
    m_language->add(u"en"_s, u"English"_s);
    m_language->setCurrent(language == u"es"_s ? u"es"_s : u"en"_s);
    m_save->setObjectName(u"savePdf"_s);
    setButtonKind(m_save, ButtonKind::Primary);
    m_preview->setObjectName(u"preview"_s);
    m_preview->setAutoDefault(false);
    m_preview->setShortcut(QKeySequence::Print);
    m_preview->setToolTip(m_preview->shortcut().toString(QKeySequence::NativeText));
    auto *close = new QPushButton(tr("Close"));
    close->setObjectName(u"closeReport"_s);
    auto *note = new TextLabel({}, TextRole::Body, Tone::Muted);
    note->setWordWrap(true);
    const auto describe = [this, note] {
        note->setText(reader() == ReportReader::Customer ? tr("The customer's version holds what they lived and were told, and no word of internal text.")
                                                         : tr("The technical version holds everything, internal text and logs too: it is not for the customer."));
    };
    connect(m_reader, &SegmentedControl::currentChanged, this, describe);
    describe();
    note->setMinimumHeight(2 * note->fontMetrics().lineSpacing());
    note->setAlignment(Qt::AlignTop | Qt::AlignLeading);
    auto *form = new QFormLayout;
    form->setHorizontalSpacing(theme.space(4));
    form->setVerticalSpacing(theme.space(3));
    form->addRow(tr("For whom"), m_reader);
    form->addRow(tr("Language"), m_language);
    for (QWidget *field : std::initializer_list<QWidget *>{m_reader, m_language})
        form->labelForField(field)->setMinimumHeight(field->sizeHint().height()); // a name stands on the middle of its field
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(theme.space(2));
    buttons->addStretch();
    buttons->addWidget(close);
    buttons->addWidget(m_preview);
    buttons->addWidget(m_save);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(theme.space(6), theme.space(5), theme.space(6), theme.space(4));
    column->setSpacing(theme.space(4));
    m_title = new TextLabel(tr("Incident report"), TextRole::Title);
    column->addWidget(m_title);
    column->addWidget(m_message);
    column->addLayout(form);
    column->addWidget(note);
    column->addStretch();
    column->addLayout(buttons);
    m_save->setDefault(true); // only a button that is in its dialog can be the one that Enter presses
    resize(theme.space(120), sizeHint().height());
    connect(m_save, &QPushButton::clicked, this, &ReportDialog::askWhere);
    connect(m_preview, &QPushButton::clicked, this, &ReportDialog::preview);
    connect(close, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_message, &MessageBar::actionTriggered, this, [this] { QDesktopServices::openUrl(QUrl::fromLocalFile(m_written)); });
}

void ReportDialog::setNumber(const QString &number)
{
    m_number = number;
    m_title->setText(tr("Report of incident %1").arg(number));
}

ReportReader ReportDialog::reader() const
{
    return m_reader->current() == u"team"_s ? ReportReader::Team : ReportReader::Customer;
}

QString ReportDialog::language() const
{
    return m_language->current();
}

void ReportDialog::askWhere()
{
    auto *files = new QFileDialog(this, tr("Save the report"));
    files->setAttribute(Qt::WA_DeleteOnClose);
    files->setAcceptMode(QFileDialog::AcceptSave);
    files->setDefaultSuffix(u"pdf"_s);
    files->setNameFilter(tr("PDF (*.pdf)"));
    files->setDirectory(QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation));
    files->selectFile(m_number.isEmpty() ? tr("report.pdf") : tr("report-%1.pdf").arg(m_number));
    connect(files, &QFileDialog::fileSelected, this, &ReportDialog::saveTo);
    files->open();
}

void ReportDialog::saveTo(const QString &path)
{
    m_save->setEnabled(false);
    m_writing = true;
    whenDone(m_reporting.incidentReport(m_incident, reader(), language()), this, [this, path](const Result<QByteArray> &pdf) {
        m_save->setEnabled(true);
        m_writing = false;
        if (pdf)
            write(*pdf, path);
        else
            m_message->say(MessageBar::Kind::Error, pdf.error().text);
    });
}

void ReportDialog::write(const QByteArray &pdf, const QString &path)
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(pdf) != pdf.size() || !file.commit()) {
        m_message->say(MessageBar::Kind::Error, tr("The report could not be written to %1: %2").arg(path, file.errorString()));
        return;
    }
    m_written = path;
    m_message->say(MessageBar::Kind::Success, tr("Saved to %1").arg(path), tr("Open"));
    Q_EMIT written(path);
}

void ReportDialog::preview()
{
    m_preview->setEnabled(false);
    whenDone(m_reporting.incidentPaper(m_incident, reader(), language()), this, [this](const Result<std::shared_ptr<const report::Paper>> &paper) {
        m_preview->setEnabled(true);
        if (!paper) {
            m_message->say(MessageBar::Kind::Error, paper.error().text);
            return;
        }
        previewPaper(*paper, this);
        Q_EMIT previewed();
    });
}
