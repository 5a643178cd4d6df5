// SPDX-License-Identifier: GPL-3.0-or-later
// How the window of protocols is laid out; what it does is in protocolswindow.cpp.
#include "core/async.h"
#include "ui/protocols/protocolswindow.h"
#include "ui/theme/buttonkind.h"
#include "ui/theme/icons.h"
#include "ui/theme/theme.h"
#include "ui/widgets/textlabel.h"

#include <QComboBox>
#include <QGridLayout>
#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSpinBox>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

ProtocolsWindow::ProtocolsWindow(Protocols &protocols, People &people, const Viewpoint &viewpoint, QWidget *parent)
    : DocumentEditor({u"protocolsWindow"_s, u"step"_s, tr("Protocols"), tr("The steps that an incident goes through, in order. An incident takes the protocol that fits its customer and unit best; one that was begun goes on with its own."),
                      tr("Protocols"), tr("There is no protocol yet."), tr("New protocol"), u"protocols.json"_s},
                     viewpoint, parent),
      m_protocols(protocols)
{
    setForm(buildForm());
    whenDone(people.customers(), this, [this](const Result<std::vector<Customer>> &customers) {
        m_customers = customers.value_or(std::vector<Customer>()); // without them ids stand in the place of names
        reload();
    });
}

QLineEdit *ProtocolsWindow::line(const QString &id, const QString &name, const QString &hint)
{
    auto *field = new QLineEdit;
    field->setObjectName(id);
    field->setAccessibleName(name);
    field->setPlaceholderText(hint);
    field->setMaxLength(2000);
    connect(field, &QLineEdit::textEdited, this, &ProtocolsWindow::edited);
    return field;
}

template<typename E>
QComboBox *ProtocolsWindow::choice(const QString &id, const QString &name, const QList<std::pair<E, QString>> &all)
{
    auto *box = new QComboBox;
    box->setObjectName(id);
    box->setAccessibleName(name);
    box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    box->setMinimumContentsLength(10);
    for (const auto &[value, text] : all)
        box->addItem(text, static_cast<int>(value));
    connect(box, &QComboBox::activated, this, &ProtocolsWindow::edited);
    return box;
}

QWidget *ProtocolsWindow::buildForm()
{
    const Theme theme = Theme::of(this);
    auto *form = new QWidget;
    m_name = line(u"protocolName"_s, tr("Name of the protocol"), tr("Technical service"));
    m_for = line(u"protocolCustomers"_s, tr("For these customers"), tr("All"));
    m_kinds = line(u"protocolKinds"_s, tr("For these kinds of equipment"), tr("All"));
    for (QLineEdit *field : {m_for, m_kinds})
        field->setToolTip(tr("Several are parted by semicolons."));
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(theme.space(4));
    grid->setVerticalSpacing(theme.space(1));
    const auto add = [grid](QLineEdit *field, int row, int column, int width) {
        grid->addWidget(new TextLabel(field->accessibleName(), TextRole::Caption, Tone::Muted), row, column, 1, width);
        grid->addWidget(field, row + 1, column, 1, width);
    };
    add(m_name, 0, 0, 2);
    add(m_for, 2, 0, 1);
    add(m_kinds, 2, 1, 1);
    auto *column = new QVBoxLayout(form);
    column->setContentsMargins(0, 0, theme.space(3), 0);
    column->setSpacing(theme.space(2));
    column->addLayout(grid);
    column->addSpacing(theme.space(2));
    column->addWidget(new TextLabel(tr("Steps"), TextRole::Strong));
    column->addWidget(buildSteps());
    m_step = buildStep();
    column->addWidget(m_step);
    column->addStretch();
    form->setFocusProxy(m_name);
    return form;
}

QWidget *ProtocolsWindow::buildSteps()
{
    const Theme theme = Theme::of(this);
    auto *box = new QWidget;
    m_steps = new QListWidget;
    m_steps->setObjectName(u"steps"_s);
    m_steps->setAccessibleName(tr("Steps"));
    m_steps->setFixedHeight(theme.space(34));
    connect(m_steps, &QListWidget::currentRowChanged, this, &ProtocolsWindow::showStep);
    auto *buttons = new QVBoxLayout;
    buttons->setSpacing(theme.space(1));
    const auto button = [this, buttons](const QString &id, const QString &icon, const QString &text, auto what) {
        auto *one = new QPushButton(icons::icon(icon, Tone::Muted), text);
        one->setObjectName(id);
        one->setAutoDefault(false);
        setButtonKind(one, ButtonKind::Quiet);
        connect(one, &QPushButton::clicked, this, what);
        buttons->addWidget(one);
        return one;
    };
    button(u"addStep"_s, u"add"_s, tr("Add a step"), [this] { addStep(); });
    m_up = button(u"stepUp"_s, u"chevron-up"_s, tr("Earlier"), [this] { moveStep(-1); });
    m_down = button(u"stepDown"_s, u"chevron-down"_s, tr("Later"), [this] { moveStep(1); });
    m_drop = button(u"dropStep"_s, u"trash"_s, tr("Take it out"), [this] { dropStep(); });
    buttons->addStretch();
    auto *row = new QHBoxLayout(box);
    row->setContentsMargins({});
    row->setSpacing(theme.space(2));
    row->addWidget(m_steps, 1);
    row->addLayout(buttons);
    return box;
}

QWidget *ProtocolsWindow::buildStep()
{
    const Theme theme = Theme::of(this);
    auto *box = new QWidget;
    m_title = line(u"stepTitle"_s, tr("What is to be done"), tr("Check remotely"));
    m_role = line(u"stepRole"_s, tr("Who does it"), tr("Whoever has the incident"));
    m_ask = new QPlainTextEdit;
    m_ask->setObjectName(u"stepAsk"_s);
    m_ask->setAccessibleName(tr("What the customer is asked to do"));
    m_ask->setTabChangesFocus(true);
    m_ask->setFixedHeight(theme.space(16));
    connect(m_ask, &QPlainTextEdit::textChanged, this, &ProtocolsWindow::edited);
    m_evidence = choice<StepEvidence>(u"stepEvidence"_s, tr("What must be there"),
                                      {{StepEvidence::None, tr("Nothing")}, {StepEvidence::Words, tr("The result in words")}, {StepEvidence::Photograph, tr("A photograph")}, {StepEvidence::File, tr("A file")}});
    m_blocks = choice<StepBlocks>(u"stepBlocks"_s, tr("Until then the incident cannot be"),
                                  {{StepBlocks::Nothing, tr("(nothing is held up)")}, {StepBlocks::Closing, tr("closed")}, {StepBlocks::Solving, tr("solved or closed")}});
    m_minutes = new QSpinBox;
    m_minutes->setObjectName(u"stepMinutes"_s);
    m_minutes->setAccessibleName(tr("Minutes for it"));
    m_minutes->setRange(0, 60 * 24 * 365);
    m_minutes->setSpecialValueText(tr("No limit"));
    m_minutes->setSuffix(tr(" min"));
    connect(m_minutes, &QSpinBox::valueChanged, this, &ProtocolsWindow::edited);
    auto *grid = new QGridLayout(box);
    grid->setContentsMargins({});
    grid->setHorizontalSpacing(theme.space(4));
    grid->setVerticalSpacing(theme.space(1));
    const auto add = [grid](QWidget *field, int row, int column, int width = 1) {
        auto *caption = new TextLabel(field->accessibleName(), TextRole::Caption, Tone::Muted);
        caption->setWordWrap(true); // the form is as wide as its window, not as its longest words
        grid->addWidget(caption, row, column, 1, width, Qt::AlignBottom);
        grid->addWidget(field, row + 1, column, 1, width);
    };
    add(m_title, 0, 0);
    add(m_role, 0, 1);
    add(m_ask, 2, 0, 2);
    add(m_evidence, 4, 0);
    add(m_minutes, 4, 1);
    add(m_blocks, 6, 0, 2);
    grid->addWidget(new TextLabel(tr("Only when all of these ended so"), TextRole::Caption, Tone::Muted), 8, 0, 1, 2);
    for (size_t i = 0; i < m_when.size(); ++i) {
        auto &[earlier, result] = m_when[i];
        const int number = int(i) + 1;
        earlier = choice<StepResult>(u"when%1"_s.arg(number), tr("Condition %1: the step").arg(number), {});
        result = choice<StepResult>(u"result%1"_s.arg(number), tr("Condition %1: how it ended").arg(number), {{StepResult::Done, tr("done")}, {StepResult::Failed, tr("failed")}, {StepResult::Skipped, tr("skipped")}});
        grid->addWidget(boxed(earlier), 8 + number, 0);
        grid->addWidget(boxed(result), 8 + number, 1);
    }
    grid->setColumnStretch(0, 1);
    grid->setColumnStretch(1, 1);
    return box;
}
