// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/listening/reviewdialog.h"

#include "ui/listening/measurefields.h"
#include "ui/theme/buttonkind.h"
#include "ui/theme/icons.h"
#include "ui/theme/theme.h"
#include "ui/widgets/textlabel.h"

#include <QFormLayout>
#include <QHBoxLayout>
#include <QJsonArray>
#include <QJsonObject>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

constexpr int mostWhys = 5; // the method's own number
constexpr int mostMeasures = 8;

template<typename Field>
Field *named(Field *field, const QString &id, const QString &name)
{
    field->setObjectName(id);
    field->setAccessibleName(name);
    return field;
}

QPlainTextEdit *editor(const QString &id, const QString &name, const QString &hint, const Theme &theme)
{
    auto *edit = named(new QPlainTextEdit, id, name);
    edit->setPlaceholderText(hint);
    edit->setTabChangesFocus(true);
    edit->setFixedHeight(3 * edit->fontMetrics().lineSpacing() + theme.space(5));
    return edit;
}

QPushButton *adder(const QString &id, const QString &text)
{
    auto *add = new QPushButton(icons::icon(u"add"_s), text);
    add->setObjectName(id);
    add->setAutoDefault(false);
    setButtonKind(add, ButtonKind::Quiet);
    return add;
}

/// Under the fields to which it adds, as wide as its words.
void addBelow(QFormLayout *fields, QPushButton *button)
{
    auto *line = new QHBoxLayout;
    line->addWidget(button);
    line->addStretch();
    fields->addRow(QString(), line);
}

QVBoxLayout *lines(const Theme &theme)
{
    auto *column = new QVBoxLayout;
    column->setContentsMargins({});
    column->setSpacing(theme.space(2));
    return column;
}

}

ReviewDialog::ReviewDialog(IncidentId incident, const QString &number, const std::vector<Technician> &people, const Viewpoint &viewpoint, QWidget *parent)
    : FormDialog(u"review"_s, tr("Review of %1").arg(number), viewpoint, parent), m_incident(incident), m_people(people)
{
    const Theme theme = Theme::of(this);
    m_forCustomer = editor(u"reviewCustomer"_s, tr("What happened, for the customer"), tr("It stands on their report; leave it empty to tell them nothing"), theme);
    m_forTeam = editor(u"reviewTeam"_s, tr("What happened, for the team"), tr("Never on a paper for the customer"), theme);
    m_helped = named(new QLineEdit, u"reviewHelped"_s, tr("What helped"));
    m_hindered = named(new QLineEdit, u"reviewHindered"_s, tr("What hindered"));
    m_whyLines = lines(theme);
    m_measureLines = lines(theme);
    QPushButton *addWhy = adder(u"addWhy"_s, tr("And why that?"));
    QPushButton *addMeasure = adder(u"addMeasure"_s, tr("Add a measure"));
    QFormLayout *fields = form();
    fields->addRow(tr("Happened (customer)"), m_forCustomer);
    fields->addRow(tr("Happened (team)"), m_forTeam);
    fields->addRow(tr("Why"), m_whyLines);
    addBelow(fields, addWhy);
    fields->addRow(tr("What helped"), m_helped);
    fields->addRow(tr("What hindered"), m_hindered);
    fields->addRow(tr("Measures"), m_measureLines);
    addBelow(fields, addMeasure);
    body()->addStretch();
    buildLines();
    connect(addWhy, &QPushButton::clicked, this, [this, addWhy] { showNext(m_whys, addWhy); });
    connect(addMeasure, &QPushButton::clicked, this, [this, addMeasure] { showNext(m_measures, addMeasure); });
    setDoes(tr("Save the review"));
    resize(theme.space(170), theme.space(160));
    markOpened();
}

/// All fields are there from the beginning, so that what is typed into each is kept; the later ones wait until they are asked for.
void ReviewDialog::buildLines()
{
    for (int number = 1; number <= mostWhys; ++number) {
        m_whys.push_back(named(new QLineEdit, u"reviewWhy%1"_s.arg(number), number == 1 ? tr("Why it happened") : tr("Why that, %1").arg(number)));
        m_whyLines->addWidget(m_whys.back());
        m_whys.back()->setVisible(number == 1);
    }
    for (int number = 1; number <= mostMeasures; ++number) {
        m_measures.push_back(new MeasureFields(number, m_people, viewpoint()));
        m_measureLines->addWidget(m_measures.back());
        m_measures.back()->setVisible(number == 1);
    }
}

template<typename Field>
void ReviewDialog::showNext(const std::vector<Field *> &fields, QPushButton *more)
{
    const auto next = std::find_if(fields.begin(), fields.end(), [](const Field *one) { return one->isHidden(); });
    if (next == fields.end())
        return;
    (*next)->show();
    (*next)->setFocus();
    more->setVisible(std::next(next) != fields.end());
}

QString ReviewDialog::wrong() const
{
    const std::vector<Entry> all = entries();
    const auto *act = std::get_if<ReviewAct>(&*all.front().aftersales);
    const bool says = *act != ReviewAct() || !all.front().customerText.words.isEmpty() || !all.front().teamText.words.isEmpty();
    if (!says && all.size() == 1)
        return tr("This review says nothing yet.");
    for (const MeasureFields *one : m_measures) {
        if (const QString problem = one->problem(); !problem.isEmpty())
            return problem;
    }
    return {};
}

QJsonObject ReviewDialog::typed() const
{
    QJsonArray whys, measures;
    for (const QLineEdit *why : m_whys)
        whys.append(why->text());
    for (const MeasureFields *one : m_measures)
        measures.append(one->typed());
    return {{u"customer"_s, m_forCustomer->toPlainText()}, {u"team"_s, m_forTeam->toPlainText()}, {u"whys"_s, whys},
            {u"helped"_s, m_helped->text()}, {u"hindered"_s, m_hindered->text()}, {u"measures"_s, measures}};
}

void ReviewDialog::takeUp(const QJsonObject &typed)
{
    m_forCustomer->setPlainText(typed[u"customer"_s].toString());
    m_forTeam->setPlainText(typed[u"team"_s].toString());
    m_helped->setText(typed[u"helped"_s].toString());
    m_hindered->setText(typed[u"hindered"_s].toString());
    const QJsonArray whys = typed[u"whys"_s].toArray(), measures = typed[u"measures"_s].toArray();
    for (int i = 0; i < mostWhys; ++i) {
        m_whys[size_t(i)]->setText(whys[i].toString());
        m_whys[size_t(i)]->setVisible(i == 0 || !m_whys[size_t(i)]->text().isEmpty());
    }
    for (int i = 0; i < mostMeasures; ++i) {
        m_measures[size_t(i)]->takeUp(measures[i].toObject());
        m_measures[size_t(i)]->setVisible(i == 0 || m_measures[size_t(i)]->measure().has_value());
    }
}

std::vector<Entry> ReviewDialog::entries() const
{
    const auto text = [](const QString &words) { return words.trimmed().isEmpty() ? LocalText() : LocalText::of(words.trimmed()); };
    Entry review;
    review.incident = m_incident;
    review.kind = EntryKind::Review;
    review.customerText = {text(m_forCustomer->toPlainText())};
    review.teamText = {text(m_forTeam->toPlainText())};
    if (!review.customerText.words.isEmpty())
        review.audience = Audience::Customer;
    ReviewAct act{{}, m_helped->text().trimmed(), m_hindered->text().trimmed()};
    for (const QLineEdit *why : m_whys) {
        if (const QString words = why->text().trimmed(); !words.isEmpty())
            act.whys << words;
    }
    review.aftersales = act;
    std::vector<Entry> all{review};
    for (const MeasureFields *one : m_measures) {
        if (const std::optional<MeasureAct> measure = one->measure()) {
            Entry entry;
            entry.incident = m_incident;
            entry.kind = EntryKind::Work;
            entry.aftersales = *measure;
            all.push_back(entry);
        }
    }
    return all;
}
