// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/visits/outcomedialog.h"

#include "core/text/visitwords.h"
#include "ui/theme/buttonkind.h"
#include "ui/theme/icons.h"
#include "ui/theme/theme.h"
#include "ui/visits/signaturepad.h"
#include "ui/widgets/segmentedcontrol.h"
#include "ui/widgets/textlabel.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFormLayout>
#include <QHeaderView>
#include <QJsonArray>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSpinBox>
#include <QTableWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace {

template<typename Field>
Field *named(Field *field, const char *id, const QString &name)
{
    field->setObjectName(QLatin1String(id));
    field->setAccessibleName(name);
    return field;
}

QPlainTextEdit *editor(const char *id, const QString &name, const QString &hint, const Theme &theme)
{
    auto *edit = named(new QPlainTextEdit, id, name);
    edit->setPlaceholderText(hint);
    edit->setTabChangesFocus(true);
    edit->setFixedHeight(3 * edit->fontMetrics().lineSpacing() + theme.space(5));
    return edit;
}

}

OutcomeDialog::OutcomeDialog(const VisitRow &row, VisitDeed deed, const Viewpoint &viewpoint, QWidget *parent)
    : FormDialog(u"visitOutcome"_s, tr("Visit report: %1, %2").arg(row.number, row.customer), viewpoint, parent), m_row(row)
{
    m_how = new SegmentedControl(tr("How it ended"));
    m_how->setObjectName(u"visitEnd"_s);
    m_how->add(u"done"_s, tr("Done"), u"settled"_s);
    m_how->add(u"partial"_s, tr("Done in part"), u"pause"_s);
    m_how->add(u"failed"_s, tr("Failed"), u"error"_s);
    m_how->setCurrent(deed == VisitDeed::Fail ? u"failed"_s : deed == VisitDeed::FinishPartly ? u"partial"_s : u"done"_s);
    const bool wasThere = stateAfter(row.visit.state, VisitDeed::Finish).has_value();
    m_how->setChoiceEnabled(u"done"_s, wasThere);
    m_how->setChoiceEnabled(u"partial"_s, wasThere);
    body()->addWidget(m_how, 0, Qt::AlignLeft);
    buildWords();
    buildParts();
    buildSigning();
    body()->addStretch();
    connect(m_how, &SegmentedControl::currentChanged, this, [this] {
        m_followUp->setChecked(this->deed() != VisitDeed::Finish);
        check();
    });
    m_followUp->setChecked(deed != VisitDeed::Finish);
    setDoes(tr("Save the report"));
    const Theme theme = Theme::of(this);
    resize(theme.space(170), theme.space(200));
    check();
}

void OutcomeDialog::buildWords()
{
    const Theme theme = Theme::of(this);
    m_causeFields = new QWidget;
    auto *cause = new QFormLayout(m_causeFields);
    cause->setContentsMargins({});
    cause->setHorizontalSpacing(theme.space(4));
    cause->setVerticalSpacing(theme.space(2));
    m_cause = named(new QComboBox, "visitCause", tr("Cause"));
    for (const auto &[value, name] : Names<VisitCause>::table.rows)
        m_cause->addItem(visitCauseWord(value, viewpoint().language), int(value));
    m_causeWords = named(new QLineEdit, "visitCauseWords", tr("Cause in words"));
    m_causeWords->setPlaceholderText(tr("For the team: what stood in the way"));
    cause->addRow(tr("Cause"), m_cause);
    cause->addRow(tr("In words"), m_causeWords);
    body()->addWidget(m_causeFields);
    m_found = editor("visitFound", tr("What was found, for the team"), tr("Diagnosis, measurements, what is still suspected"), theme);
    m_done = editor("visitDone", tr("What was done, for the customer"), tr("In the customer's words: it stands on their report"), theme);
    m_told = named(new QCheckBox(tr("The customer heard it there")), "visitTold", tr("The customer heard it there"));
    m_told->setChecked(true);
    QFormLayout *words = form();
    words->addRow(tr("Found (team)"), m_found);
    words->addRow(tr("Done (customer)"), m_done);
    words->addRow(QString(), m_told);
}

void OutcomeDialog::buildParts()
{
    const Theme theme = Theme::of(this);
    m_parts = named(new QTableWidget(0, 3), "visitParts", tr("Parts"));
    m_parts->setHorizontalHeaderLabels({tr("Quantity"), tr("Code"), tr("Part")});
    m_parts->horizontalHeader()->setStretchLastSection(true);
    m_parts->verticalHeader()->hide();
    m_parts->setTabKeyNavigation(false);
    m_parts->setFixedHeight(m_parts->horizontalHeader()->sizeHint().height() + 3 * m_parts->verticalHeader()->defaultSectionSize() + theme.space(1));
    m_parts->setColumnWidth(0, std::max(theme.space(22), m_parts->fontMetrics().horizontalAdvance(tr("Quantity")) + theme.space(6)));
    m_parts->setColumnWidth(1, theme.space(30));
    auto *add = new QPushButton(icons::icon(u"add"_s), tr("Add a part"));
    add->setObjectName(u"addPart"_s);
    add->setAutoDefault(false);
    setButtonKind(add, ButtonKind::Quiet);
    connect(add, &QPushButton::clicked, this, [this] {
        addPart(u"1"_s);
        m_parts->setCurrentCell(m_parts->rowCount() - 1, 2);
        m_parts->editItem(m_parts->currentItem());
    });
    m_minutes = named(new QSpinBox, "visitWork", tr("Minutes of work"));
    m_minutes->setRange(0, 24 * 60);
    m_minutes->setSuffix(tr(" min"));
    if (m_row.visit.arrivedAt)
        m_minutes->setValue(int((viewpoint().now() - *m_row.visit.arrivedAt).count() / 60'000));
    m_kilometres = named(new QSpinBox, "visitKilometres", tr("Kilometres"));
    m_kilometres->setRange(0, 5000);
    m_kilometres->setSuffix(tr(" km"));
    auto *line = new QHBoxLayout;
    line->setSpacing(theme.space(2));
    line->addWidget(m_minutes);
    line->addWidget(m_kilometres);
    line->addStretch();
    line->addWidget(add);
    QFormLayout *fields = form();
    fields->addRow(tr("Parts"), m_parts);
    fields->addRow(tr("Work and way"), line);
    addPart(u"1"_s);
}

void OutcomeDialog::addPart(const QString &quantity, const QString &code, const QString &what)
{
    const int row = m_parts->rowCount();
    m_parts->insertRow(row);
    m_parts->setItem(row, 0, new QTableWidgetItem(quantity));
    m_parts->setItem(row, 1, new QTableWidgetItem(code));
    m_parts->setItem(row, 2, new QTableWidgetItem(what));
}

QString OutcomeDialog::inPart(int row, int column) const
{
    const QTableWidgetItem *item = m_parts->item(row, column);
    return item ? item->text().trimmed() : QString(); // while a row is being filled
}

/// As one writes it in the language, with its comma or point; a separator of thousands is refused, since "1.500" is either.
std::optional<double> OutcomeDialog::quantity(int row) const
{
    QLocale locale = viewpoint().language.locale();
    locale.setNumberOptions(QLocale::RejectGroupSeparator);
    bool isNumber = false;
    const double value = locale.toDouble(inPart(row, 0), &isNumber);
    return isNumber && value > 0 && value < 100'000 ? std::optional(value) : std::nullopt;
}

QString OutcomeDialog::wrong() const
{
    for (int row = 0; row < m_parts->rowCount(); ++row) {
        const bool isNamed = !inPart(row, 1).isEmpty() || !inPart(row, 2).isEmpty();
        if (isNamed && !quantity(row))
            return tr("“%1” is no quantity of “%2”. Write a number such as %3.").arg(inPart(row, 0), inPart(row, inPart(row, 2).isEmpty() ? 1 : 2), viewpoint().language.locale().toString(2.5));
        if (!isNamed && !inPart(row, 0).isEmpty() && inPart(row, 0) != u"1"_s)
            return tr("Say of which part “%1” is the quantity, or clear it.").arg(inPart(row, 0));
    }
    return {};
}

void OutcomeDialog::buildSigning()
{
    const Theme theme = Theme::of(this);
    m_signedBy = named(new QLineEdit(m_row.receiver), "visitSignedBy", tr("Who signs"));
    m_signature = new SignaturePad;
    auto *clear = new QPushButton(icons::icon(u"close"_s), tr("Clear the signature"));
    clear->setObjectName(u"clearSignature"_s);
    clear->setAutoDefault(false);
    setButtonKind(clear, ButtonKind::Quiet);
    clear->setEnabled(false);
    connect(clear, &QPushButton::clicked, m_signature, &SignaturePad::clear);
    connect(m_signature, &SignaturePad::changed, clear, [this, clear] { clear->setEnabled(!m_signature->isEmpty()); });
    m_followUp = named(new QCheckBox(tr("Another visit is needed")), "visitFollowUp", tr("Another visit is needed"));
    auto *line = new QHBoxLayout;
    line->setSpacing(theme.space(2));
    line->addWidget(m_signedBy, 1);
    line->addWidget(clear);
    QFormLayout *fields = form();
    fields->addRow(tr("Who signs"), line);
    fields->addRow(tr("Signature"), m_signature);
    fields->addRow(QString(), m_followUp);
}

VisitDeed OutcomeDialog::deed() const
{
    return m_how->current() == u"failed"_s ? VisitDeed::Fail : m_how->current() == u"partial"_s ? VisitDeed::FinishPartly : VisitDeed::Finish;
}

void OutcomeDialog::check()
{
    m_causeFields->setVisible(deed() == VisitDeed::Fail);
}

VisitOutcome OutcomeDialog::outcome() const
{
    VisitOutcome outcome{.visit = m_row.visit.id, .version = m_row.visit.version};
    outcome.deed = deed();
    outcome.found = m_found->toPlainText();
    outcome.done = m_done->toPlainText();
    outcome.told = m_told->isChecked();
    for (int row = 0; row < m_parts->rowCount(); ++row) {
        VisitPart part{inPart(row, 1), inPart(row, 2), quantity(row).value_or(0)}; // nothing is saved while wrong() says so
        if (!part.code.isEmpty() || !part.what.isEmpty())
            outcome.parts.push_back(std::move(part));
    }
    outcome.minutes = m_minutes->value();
    outcome.kilometres = m_kilometres->value();
    outcome.signedBy = m_signedBy->text();
    outcome.followUp = m_followUp->isChecked();
    if (outcome.deed == VisitDeed::Fail) {
        outcome.cause = VisitCause(m_cause->currentData().toInt());
        outcome.causeWords = m_causeWords->text();
    }
    return outcome;
}

QJsonObject OutcomeDialog::typed() const
{
    QJsonArray parts;
    for (int row = 0; row < m_parts->rowCount(); ++row)
        parts.append(QJsonArray{inPart(row, 0), inPart(row, 1), inPart(row, 2)});
    return {{u"how"_s, m_how->current()},
            {u"cause"_s, m_cause->currentData().toInt()},
            {u"causeWords"_s, m_causeWords->text()},
            {u"found"_s, m_found->toPlainText()},
            {u"done"_s, m_done->toPlainText()},
            {u"told"_s, m_told->isChecked()},
            {u"parts"_s, parts},
            {u"minutes"_s, m_minutes->value()},
            {u"kilometres"_s, m_kilometres->value()},
            {u"signedBy"_s, m_signedBy->text()},
            {u"followUp"_s, m_followUp->isChecked()}};
}

void OutcomeDialog::takeUp(const QJsonObject &typed)
{
    const QString how = typed[u"how"_s].toString();
    if (how == u"failed"_s || stateAfter(m_row.visit.state, VisitDeed::Finish))
        m_how->setCurrent(how);
    m_cause->setCurrentIndex(std::max(0, m_cause->findData(typed[u"cause"_s].toInt())));
    m_causeWords->setText(typed[u"causeWords"_s].toString());
    m_found->setPlainText(typed[u"found"_s].toString());
    m_done->setPlainText(typed[u"done"_s].toString());
    m_told->setChecked(typed[u"told"_s].toBool());
    m_parts->setRowCount(0);
    for (const QJsonValue &part : typed[u"parts"_s].toArray())
        addPart(part[0].toString(), part[1].toString(), part[2].toString());
    m_minutes->setValue(typed[u"minutes"_s].toInt());
    m_kilometres->setValue(typed[u"kilometres"_s].toInt());
    m_signedBy->setText(typed[u"signedBy"_s].toString());
    m_followUp->setChecked(typed[u"followUp"_s].toBool());
    check();
}

bool OutcomeDialog::hasWords() const
{
    return FormDialog::hasWords() || !m_signature->isEmpty();
}
